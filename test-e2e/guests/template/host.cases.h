        case host_divide: {
            return a / b;
        }

        case load_left: {
            return 40;
        }

        case load_right: {
            return 2;
        }

        case text_length: {
            const char *text = (const char *)a;
            while (*text) text++;
            return text - (const char *)a;
        }
