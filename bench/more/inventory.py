# A small business: dataclasses, enums, properties, dates, exceptions, sorting, a report.
from collections import namedtuple
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache, total_ordering
from operator import attrgetter, itemgetter


class Kind(Enum):
    BOOK = "book"
    TOY = "toy"
    TOOL = "tool"

    @property
    def tax(self):
        return {Kind.BOOK: 7, Kind.TOY: 19, Kind.TOOL: 19}[self]


class OutOfStock(Exception):
    def __init__(self, name, wanted, left):
        super().__init__(f"{name}: wanted {wanted}, {left} left")
        self.missing = wanted - left


@dataclass(order=True)
class Product:
    price: int
    name: str = field(compare=False)
    kind: Kind = field(compare=False)
    stock: int = field(default=0, compare=False)

    @property
    def gross(self):
        return self.price + self.price * self.kind.tax // 100

    def take(self, count):
        if count > self.stock:
            raise OutOfStock(self.name, count, self.stock)
        self.stock -= count
        return count * self.gross


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts


Sale = namedtuple("Sale", "day product count total")


class Shop:
    def __init__(self):
        self.products = {}
        self.sales = []
        self.missing = 0

    def add(self, product):
        self.products[product.name] = product

    def sell(self, day, name, count):
        product = self.products[name]
        try:
            total = product.take(count)
        except OutOfStock as error:
            self.missing += error.missing
            product.stock += 40
        else:
            self.sales.append(Sale(day, name, count, total))


@lru_cache(maxsize=None)
def discount(count):
    return 0 if count < 3 else min(30, discount(count - 3) + 5)


shop = Shop()
for i in range(60):
    shop.add(Product(100 + i * 37 % 501, f"item{i:02}", list(Kind)[i % 3], i * 11 % 29))
start = date(2024, 1, 1)
for i in range(16000):
    shop.sell(start + timedelta(days=i // 40), f"item{i * i % 60:02}", 1 + i % 5)
by_month = {}
for sale in shop.sales:
    key = sale.day.strftime("%Y-%m") if sale.count == 5 else f"{sale.day.year}-{sale.day.month:02d}"
    by_month.setdefault(key, []).append(sale.total * (100 - discount(sale.count)) // 100)
for month, totals in sorted(by_month.items())[:4]:
    print(f"{month}  {len(totals):>5}  {sum(totals) / 100:>12,.2f}  {max(totals):>8}")
print(shop.missing, min(shop.products.values()), max(shop.products.values()).name)
print([p.name for p in sorted(shop.products.values(), key=attrgetter("stock", "price"))[:5]])
print(sorted(((s.total, s.day.isoformat()) for s in shop.sales), key=itemgetter(1, 0))[-1])
print(sorted(map(Version, (f"{i % 7}.{i % 11}.{i}" for i in range(2000))))[1000].parts)
