ruleset = Washing machine
    .summary = Finds out why a washing machine does not do what it should, and what to do about it.

code-category-1 = Do not start the machine again before somebody has looked at it.
code-category-2 = Once the drain is clear, the machine may be started again.
