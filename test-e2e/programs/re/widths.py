"""Widths of patterns, as lexer generators ask for them."""
import re
import re._constants
import re._parser

for p in ["abc", "a*", "a+b?", "(a|bcd)", "[a-z]{2,5}", "", r"\b", "(?=x)y", "a{3}", "(?:ab){2,}", "^x.*$", "a|"]:
    low, high = re._parser.parse(p).getwidth()
    print(p, low, high if high < re._constants.MAXREPEAT else "no limit")
try:
    re._parser.parse("(")
except re._parser.error as e:
    print(e)
print(int(re._constants.MAXREPEAT), re.__name__, re.compile("a").match("a"))
