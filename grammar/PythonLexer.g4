// The tokens of Python 3.13 (The Python Language Reference, chapter 2).
//
// What a regular language cannot say lives in the base class (src/MiniPy/Syntax/PythonLexerBase*.cs): INDENT, DEDENT
// and significant NEWLINEs, keywords (looked up among the names, which keeps this automaton small), the literal parts of
// f-strings, and every error message.
lexer grammar PythonLexer;

options { superClass = PythonLexerBase; }

tokens {
    INDENT, DEDENT,
    FSTRING_MIDDLE, FSTRING_END,

    AND, AS, ASSERT, ASYNC, AWAIT, BREAK, CLASS, CONTINUE, DEF, DEL, ELIF, ELSE, EXCEPT, FALSE, FINALLY, FOR, FROM,
    GLOBAL, IF, IMPORT, IN, IS, LAMBDA, NONE, NONLOCAL, NOT, OR, PASS, RAISE, RETURN, TRUE, TRY, WHILE, WITH, YIELD,

    // Names that are keywords only where they stand; TokenFilter.cs decides before the parser runs.
    MATCH, CASE, TYPE,
    // Operators of two words, joined to one token, and the parenthesis around the items of a `with` statement.
    IS_NOT, NOT_IN, WITH_LPAR
}

NEWLINE : '\r'? '\n' ;

// Every character beyond ASCII is let through here; the base class checks names against Unicode's identifier classes.
NAME : [A-Za-z_\u0080-\uFFFF] [A-Za-z0-9_\u0080-\uFFFF]* ;

NUMBER
    : '0' [xX] ('_'? [0-9a-fA-F])+
    | '0' [oO] ('_'? [0-7])+
    | '0' [bB] ('_'? [01])+
    | [1-9] ('_'? [0-9])*
    | '0' ('_'? '0')*
    | (DIGITS? '.' DIGITS | DIGITS '.') EXPONENT? [jJ]?
    | DIGITS EXPONENT [jJ]?
    | DIGITS [jJ]
    ;

fragment DIGITS : [0-9] ('_'? [0-9])* ;
fragment EXPONENT : [eE] [+-]? DIGITS ;

STRING
    : PREFIX? '\'' (~['\\\r\n] | ESCAPED)* '\''
    | PREFIX? '"' (~["\\\r\n] | ESCAPED)* '"'
    | PREFIX? '\'\'\'' (~'\\' | ESCAPED)*? '\'\'\''
    | PREFIX? '"""' (~'\\' | ESCAPED)*? '"""'
    ;

FSTRING_START : ([fF] [rR]? | [rR] [fF]) ('"""' | '\'\'\'' | '"' | '\'') ;

// A quote that begins no complete string: always an error, which the base class words.
UNTERMINATED : PREFIX? ['"] ;

fragment PREFIX : [rR] [bB]? | [bB] [rR]? | [uU] ;
fragment ESCAPED : '\\' ('\r\n' | .) ;

LPAR : '(' ;
RPAR : ')' ;
LSQB : '[' ;
RSQB : ']' ;
LBRACE : '{' ;
RBRACE : '}' ;

DOT : '.' ;
ELLIPSIS : '...' ;
COMMA : ',' ;
COLON : ':' ;
SEMI : ';' ;
AT : '@' ;
ARROW : '->' ;
EXCLAMATION : '!' ;
COLONEQUAL : ':=' ;
EQUAL : '=' ;

PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
DOUBLESTAR : '**' ;
SLASH : '/' ;
DOUBLESLASH : '//' ;
PERCENT : '%' ;
LEFTSHIFT : '<<' ;
RIGHTSHIFT : '>>' ;
AMPER : '&' ;
VBAR : '|' ;
CIRCUMFLEX : '^' ;
TILDE : '~' ;

LESS : '<' ;
GREATER : '>' ;
EQEQUAL : '==' ;
NOTEQUAL : '!=' | '<>' ;
LESSEQUAL : '<=' ;
GREATEREQUAL : '>=' ;

PLUSEQUAL : '+=' ;
MINEQUAL : '-=' ;
STAREQUAL : '*=' ;
SLASHEQUAL : '/=' ;
DOUBLESLASHEQUAL : '//=' ;
PERCENTEQUAL : '%=' ;
ATEQUAL : '@=' ;
AMPEREQUAL : '&=' ;
VBAREQUAL : '|=' ;
CIRCUMFLEXEQUAL : '^=' ;
LEFTSHIFTEQUAL : '<<=' ;
RIGHTSHIFTEQUAL : '>>=' ;
DOUBLESTAREQUAL : '**=' ;

SPACE : [ \t\f]+ -> skip ;
COMMENT : '#' ~[\r\n]* -> skip ;
LINE_JOIN : '\\' '\r'? '\n' -> skip ;

ERROR : . ;
