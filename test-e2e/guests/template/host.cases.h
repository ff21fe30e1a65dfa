        case host_divide: {
            return a / b;
        }

        case load_left: {
            return 40;
        }

        case load_right: {
            return 2;
        }
