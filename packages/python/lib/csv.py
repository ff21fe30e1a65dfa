"""CSV: rows of text separated by commas, or by whatever a dialect says."""

import re
from io import StringIO

__all__ = ["QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
           "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
           "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect"]  # fmt: skip

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__version__ = "1.0"


class Error(Exception):
    pass


Error.__module__ = "_csv"
_dialects = {}
_limit = 131072


def field_size_limit(new_limit=None):
    """Sets an upper limit on parsed fields; returns the old one."""
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


class Dialect:
    """Describe a CSV dialect. This must be subclassed."""

    _name = ""
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    """Describe the usual properties of Excel-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """Describe the usual properties of Excel-generated TAB-delimited files."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """Describe the usual properties of Unix-generated CSV files."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


class _Format:
    """A dialect with all that is to be known about it, checked."""

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        values = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True,
                  "skipinitialspace": False, "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL, "strict": False}  # fmt: skip
        given = set()
        for name in values:
            found = getattr(dialect, name, None)
            if name in options:
                values[name] = options.pop(name)
                given.add(name)
            elif found is not None or (dialect is not None and name in ("quotechar", "escapechar") and hasattr(dialect, name)):
                values[name] = found
                given.add(name)
        if options:
            raise TypeError(f"this function got an unexpected keyword argument '{next(iter(options))}'")
        self.__dict__.update(values)
        for name in ("delimiter", "quotechar", "escapechar"):
            value = values[name]
            if value is None and name != "delimiter":
                continue
            kind = "a unicode character" if name == "delimiter" else "a unicode character or None"
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.quoting, int):
            raise TypeError('"quoting" must be an integer, not ' + type(self.quoting).__name__)
        if not 0 <= self.quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        if self.quotechar is None:
            if "quoting" in given and self.quoting != QUOTE_NONE:
                raise TypeError("quotechar must be set if quoting enabled")
            self.quoting = QUOTE_NONE


def register_dialect(name, dialect=None, **fmtparams):
    """Create a mapping from a string name to a dialect class."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, **fmtparams)


def unregister_dialect(name):
    """Delete the name/dialect mapping associated with a string name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """Return the dialect instance associated with name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """Return a list of all known dialect names."""
    return list(_dialects)


class _Reader:
    def __init__(self, iterable, dialect="excel", **fmtparams):
        self._lines = iter(iterable)
        self.dialect = _Format(dialect, **fmtparams)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        format = self.dialect
        quoting, quote, escape, delimiter = format.quoting, format.quotechar, format.escapechar, format.delimiter
        fields = []
        field = []
        quoted = False
        state = "start"
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state == "quoted" or fields:
                    if state == "quoted" and format.strict:
                        raise Error("unexpected end of data") from None
                    if state != "start" or fields:
                        self._save(fields, field, quoted)
                        return fields
                raise
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
                )
            self.line_num += 1
            if state == "start" and '"' not in line and quote == '"' and escape is None and quoting in (
                QUOTE_MINIMAL, QUOTE_ALL,
            ) and not format.skipinitialspace:  # fmt: skip
                text = line.rstrip("\r\n") if line.endswith(("\r\n", "\n", "\r")) else line
                if "\r" not in text and "\n" not in text and len(text) < _limit:
                    return text.split(delimiter) if text else []
            ended = False
            at = 0
            size = len(line)
            while at <= size:
                c = line[at] if at < size else "\0end"
                at += 1
                end = c in ("\n", "\r", "\0end")
                if state == "start":
                    if c == "\0end":
                        ended = True
                        break
                    if end:
                        state = "eol"
                        continue
                    state = "field start"
                if state == "field start":
                    if end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = "start" if c == "\0end" else "eol"
                        ended = c == "\0end"
                    elif c == quote and quoting != QUOTE_NONE:
                        quoted = True
                        state = "quoted"
                    elif c == escape:
                        state = "escaped"
                    elif c == " " and format.skipinitialspace:
                        pass
                    elif c == delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                    else:
                        field.append(c)
                        state = "field"
                elif state == "field":
                    if end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = "start" if c == "\0end" else "eol"
                        ended = c == "\0end"
                    elif c == escape:
                        state = "escaped"
                    elif c == delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = "field start"
                    else:
                        field.append(c)
                elif state == "quoted":
                    if c == "\0end":
                        break
                    if c == escape:
                        state = "escaped in quotes"
                    elif c == quote and quoting != QUOTE_NONE:
                        state = "quote in quotes" if format.doublequote else "field"
                    else:
                        field.append(c)
                elif state == "quote in quotes":
                    if c == quote and quoting != QUOTE_NONE:
                        field.append(c)
                        state = "quoted"
                    elif c == delimiter:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = "field start"
                    elif end:
                        self._save(fields, field, quoted)
                        field, quoted = [], False
                        state = "start" if c == "\0end" else "eol"
                        ended = c == "\0end"
                    elif not format.strict:
                        field.append(c)
                        state = "field"
                    else:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                elif state in ("escaped", "escaped in quotes"):
                    if c == "\0end":
                        c = "\n"
                    field.append(c)
                    state = "quoted" if state == "escaped in quotes" else "field"
                elif state == "eol":
                    if c == "\0end":
                        ended = True
                        state = "start"
                    elif not end:
                        raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if ended:
                return fields

    def _save(self, fields, field, quoted):
        text = "".join(field)
        quoting = self.dialect.quoting
        if not quoted:
            if quoting == QUOTE_NONNUMERIC:
                fields.append(float(text))
                return
            if quoting == QUOTE_STRINGS:
                fields.append(float(text) if text else None)
                return
            if quoting == QUOTE_NOTNULL and not text:
                fields.append(None)
                return
        fields.append(text)


def reader(iterable, /, dialect="excel", **fmtparams):
    """Return a reader object that will process lines from the given iterable."""
    return _Reader(iterable, dialect, **fmtparams)


class _Writer:
    def __init__(self, fileobj, dialect="excel", **fmtparams):
        if not callable(getattr(fileobj, "write", None)):
            raise TypeError('argument 1 must have a "write" method')
        self._write = fileobj.write
        self.dialect = _Format(dialect, **fmtparams)

    def _field(self, value, alone):
        format = self.dialect
        quoting, quote, escape = format.quoting, format.quotechar, format.escapechar
        is_number = isinstance(value, (int, float)) or (hasattr(value, "__float__") and not isinstance(value, str))
        text = "" if value is None else value if isinstance(value, str) else repr(value) if type(value) is float else str(value)
        quoted = (
            quoting == QUOTE_ALL
            or (quoting == QUOTE_NONNUMERIC and not is_number)
            or (quoting == QUOTE_STRINGS and isinstance(value, str))
            or (quoting == QUOTE_NOTNULL and value is not None)
        )
        special = {format.delimiter, escape, quote, "\r", "\n", *format.lineterminator} - {None}
        if not text:
            if alone and not quoted:
                if quoting == QUOTE_NONE or (quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and value is None):
                    raise Error("single empty field record must be quoted")
                quoted = True
            return quote * 2 if quoted else ""
        out = []
        for c in text:
            want_escape = False
            if c in special:
                if quoting == QUOTE_NONE:
                    want_escape = True
                elif c == quote:
                    if format.doublequote:
                        out.append(quote)
                    else:
                        want_escape = True
                elif c == escape:
                    want_escape = True
                if not want_escape:
                    quoted = True
                elif escape is None:
                    raise Error("need to escape, but no escapechar set")
                else:
                    out.append(escape)
            out.append(c)
        if quoting != QUOTE_NONE and format.skipinitialspace and text == " ":
            quoted = True
        body = "".join(out)
        return f"{quote}{body}{quote}" if quoted else body

    def writerow(self, row, /):
        """Construct and write a CSV record from an iterable of fields."""
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(row) == 1
        fields = [self._field(value, alone) for value in row]
        return self._write(self.dialect.delimiter.join(fields) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        """Construct and write a series of iterables to a csv file."""
        for row in rows:
            self.writerow(row)


def writer(fileobj, /, dialect="excel", **fmtparams):
    """Return a writer object that will write user data on the given file object."""
    return _Writer(fileobj, dialect, **fmtparams)


for _class, _name in ((_Reader, "reader"), (_Writer, "writer"), (_Format, "Dialect")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "_csv"
del _class, _name
register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    """Rows as dicts; the first row has the names unless they are given."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        if len(names) < len(row):
            d[self.restkey] = row[len(names) :]
        elif len(names) > len(row):
            for key in names[len(row) :]:
                d[key] = self.restval
        return d


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == "raise":
            wrong = rowdict.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return (rowdict.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))


class Sniffer:
    """Guesses the dialect of a sample by which delimiter occurs as often in each line."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line.strip()][:20]
        best = None
        for c in delimiters or self.preferred + ["|"]:
            counts = [re.sub(r'"[^"]*"', "", line).count(c) for line in lines]
            if counts and min(counts) > 0 and (best is None or len(set(counts)) < best[0]):
                best = len(set(counts)), c
        if best is None:
            raise Error("Could not determine delimiter")
        found = best[1]

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
            delimiter = found
            quotechar = '"'
            doublequote = True
            skipinitialspace = all((found + " ") in line for line in lines)

        return dialect

    def has_header(self, sample):
        rows = list(reader(StringIO(sample), self.sniff(sample)))
        if not rows:
            return False

        def is_number(text):
            try:
                complex(text)
            except ValueError:
                return False
            return True

        votes = 0
        for i, title in enumerate(rows[0]):
            column = [row[i] for row in rows[1:] if i < len(row)]
            if column and all(map(is_number, column)):
                votes += 1 if not is_number(title) else -1
        return votes > 0
