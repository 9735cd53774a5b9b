# SPDX-License-Identifier: Apache-2.0
"""What each rule promises, said a second time and independently.

`facets` gives two functions, one for a cell before and one for the same cell
after: what they return must agree, row by row. `column_holds` asserts what
can only be said of a whole column.
"""

import collections
import decimal
import re

# Reserved for documentation and tests by RFC 2606 and RFC 6761.
RESERVED = re.compile(r"[^@\s]+@([\w-]+\.)*((\w+\.)?(example|test|invalid)"
                      r"|example\.(com|net|org))$")


def typed(value):
    return type(value).__name__, value


def there(value):
    return value is not None


def shape(value):
    return None if value is None else re.sub("[0-9]", "9", str(value))


def masked(rule):
    first, last = rule.get("keep_first", 0), rule.get("keep_last", 0)
    cover, left = rule.get("with", "*"), rule.get("ignore", "")

    def mask(value):
        if value is None:
            return None
        if len(value) <= first + last:  # what would show whole is masked whole
            return "".join(c if c in left else cover for c in value)
        return "".join(
            c if i < first or i >= len(value) - last or c in left else cover
            for i, c in enumerate(value))
    return mask


def truncated(rule):
    unit = rule["unit"]

    def cut(value):
        if value is None:
            return None
        date = value[:4] + ("-01-01" if unit == "year" else
                            value[4:7] + "-01")
        return date if len(value) == 10 else date + re.sub(
            r"[0-9]", "0", value[10:19])
    return cut


def bucketed(rule):
    size = decimal.Decimal(str(rule["width"]))

    def floor(value):
        if value is None:
            return None
        return (decimal.Decimal(str(value)) / size).to_integral_value(
            decimal.ROUND_FLOOR) * size
    return floor


def number(value):
    return None if value is None else decimal.Decimal(str(value))


def same(value):
    return value


def facets(rule):
    """(of the cell before, of the cell after)"""
    if rule is None:
        return typed, typed
    kind = rule["transform"]
    if kind == "null":
        return lambda value: None, same
    if kind == "constant":
        return (lambda value: None if value is None else rule["value"]), same
    if kind == "mask":
        return masked(rule), same
    if kind == "truncate_date":
        return truncated(rule), lambda v: v if v is None else v[:19]
    if kind == "bucket":
        return bucketed(rule), number
    if kind == "digits":
        return shape, shape
    return there, there


def repetition(values):
    """How often values repeat, whatever they are."""
    return sorted(collections.Counter(
        v for v in values if v is not None).values())


def column_holds(rule, before, after, where):
    kind = rule["transform"]
    old = {v for v in before if v is not None}
    new = {v for v in after if v is not None}
    if not old:
        return
    if kind in ("token", "email", "hash"):
        assert repetition(before) == repetition(after), where
    if kind in ("email", "hash"):
        assert not old & new, where
    if kind == "token":
        assert old != new, where
    if kind == "email":
        assert all(RESERVED.match(v) for v in new), where
    if kind in ("first_name", "last_name"):
        # One name a value; two values may share one.
        assert 1 <= len(new) <= len(old), where
        assert not any(re.search(r"[0-9@*]", v) for v in new), where
        assert len(old) < 8 or old != new, where
    if kind == "digits" and len(old) > 8:
        assert old != new, where
