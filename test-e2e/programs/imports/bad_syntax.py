import failing.wrong
