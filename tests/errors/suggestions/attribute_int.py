(5).reall
