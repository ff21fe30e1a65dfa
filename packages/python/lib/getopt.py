"""Parses command lines as C's getopt does."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """getopt(args, options[, long_options]) -> opts, args"""
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        if args[0].startswith("--"):
            args = _long(opts, args[0][2:], longopts, args[1:])
        else:
            args = _short(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """Like getopt(), except that options and other arguments may be mixed."""
    opts = []
    others = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    all_first = False
    if shortopts.startswith("+"):
        shortopts = shortopts[1:]
        all_first = True
    elif os.environ.get("POSIXLY_CORRECT"):
        all_first = True
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0][:2] == "--":
            args = _long(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == "-" and args[0] != "-":
            args = _short(opts, args[0][1:], shortopts, args[1:])
        elif all_first:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return opts, others


def _long(opts, opt, longopts, args):
    opt, equals, value = opt.partition("=")
    optarg = value if equals else None
    has_arg, opt = _has_long_argument(opt, longopts)
    if has_arg:
        if optarg is None:
            if not args:
                raise GetoptError("option --%s requires argument" % opt, opt)
            optarg, args = args[0], args[1:]
    elif optarg is not None:
        raise GetoptError("option --%s must not have an argument" % opt, opt)
    opts.append(("--" + opt, optarg or ""))
    return args


def _has_long_argument(opt, longopts):
    possible = [one for one in longopts if one.startswith(opt)]
    if not possible:
        raise GetoptError("option --%s not recognized" % opt, opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if len(possible) > 1:
        raise GetoptError("option --%s not a unique prefix" % opt, opt)
    match = possible[0]
    return match.endswith("="), match.removesuffix("=")


def _short(opts, text, shortopts, args):
    while text != "":
        opt, text = text[0], text[1:]
        at = shortopts.find(opt)
        if at < 0 or opt == ":":
            raise GetoptError("option -%s not recognized" % opt, opt)
        if shortopts.startswith(":", at + 1):
            if text == "":
                if not args:
                    raise GetoptError("option -%s requires argument" % opt, opt)
                text, args = args[0], args[1:]
            optarg, text = text, ""
        else:
            optarg = ""
        opts.append(("-" + opt, optarg))
    return args
