ruleset = Washing machine
    .summary = Finds out why a washing machine does not do what it should, and what to do about it.

code-category-1 = Do not start the machine again before somebody has looked at it.
code-category-2 = Once the drain is clear, the machine may be started again.

# Who acts.
actor-service = customer service
    .only = Only customer service can put this right.
    .note = What to tell customer service
    .nothing = Nothing in this plan needs customer service.
    .opening = My washing machine does not work as it should. Model and serial number: ____.
    .closing = Please tell me beforehand what it will cost.
actor-plumber = plumber
