"""Write the families of programs: those that a table gives, one concern a program.

    python3.13 tools/expectations/families.py            write test-e2e/families/AREA/*.py
    python3.13 tools/expectations/record.py families     record what CPython answers to them
"""

from families import builtin_functions, dunders, exceptions, formats, library, methods, operators


def main():
    for family in (methods, operators, dunders, builtin_functions, exceptions, formats, library):
        family.main()


if __name__ == "__main__":
    main()
