/* Python's way of writing a float, where printf's differs. */
#ifndef PYTHON_FLOAT_H
#define PYTHON_FLOAT_H

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REPR_SIZE = 32 };

/*
 * repr(value) into `text`: the shortest digits that read back as the value; an exponent below
 * 1e-4 and from 1e16.
 */
static inline const char *repr(double value, char text[REPR_SIZE])
{
    if (isnan(value))
        return strcpy(text, "nan");
    if (isinf(value))
        return strcpy(text, value < 0 ? "-inf" : "inf");
    int digits = 0;
    do
        snprintf(text, REPR_SIZE, "%.*e", digits++, value);
    while (strtod(text, NULL) != value);

    /* digits is now how many there are; printf writes at least two digits of exponent, as Python does. */
    int exponent = (int)strtol(strchr(text, 'e') + 1, NULL, 10);
    if (exponent >= -4 && exponent < 16) {
        int fraction = digits - 1 - exponent;
        snprintf(text, REPR_SIZE, "%.*f", fraction > 1 ? fraction : 1, value);
    }
    return text;
}

#endif
