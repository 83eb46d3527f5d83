question-symptom = What is wrong with the machine?
    .label = what is wrong
    .help = If several things are wrong, choose the one that came first.
answer-symptom-does-not-start = It does not start
answer-symptom-does-not-fill = No water runs in
answer-symptom-does-not-drain = Water stays in the drum
answer-symptom-does-not-spin = The laundry comes out soaking wet
answer-symptom-stays-cold = It washes cold
answer-symptom-door-stays-shut = The door does not open
answer-symptom-leaks = Water is on the floor
answer-symptom-loud = It is loud or moves about
answer-symptom-smells = It smells

question-display = What does the display say?
    .label = display
    .help = Only words count here; a letter with a number is a code.
    .type = The display says something: type it
answer-display-close-door = Close the door
    .quote = Please close the door
answer-display-child-lock = Child lock is on
    .quote = Child lock active
answer-display-demo-mode = Demo mode
    .quote = Demo mode – no washing possible
answer-display-open-tap = Open the water tap
    .quote = Please open the water tap
answer-display-clean-filter = Clean the pump filter
    .quote = Water does not drain – clean the pump filter
answer-display-unbalanced = Laundry is unbalanced
    .quote = Imbalance – spread the laundry
answer-display-too-much-foam = Too much foam
    .quote = Too much foam – use less detergent
answer-display-drum-cleaning = Drum cleaning is due
    .quote = Drum cleaning recommended
answer-display-none = No words, or none of these

question-code = Does the machine show an error code?
    .label = error code
    .help = A letter with a number, such as E10 or C-UB, or lamps that blink.
    .find-out = Look at the display, or turn the machine off and on again: most machines then show the last code once more. On machines without a display, count how often the lamp blinks; the booklet lists what that means.
    .type = There is a code: type it
answer-code-none = No code
answer-code-no-water = Too little water runs in
    .meaning = Within its time the machine did not get enough water.
answer-code-no-drain = Water does not run out
    .meaning = Within its time the machine did not get rid of its water.
answer-code-door-open = The door is not closed
    .meaning = The machine does not feel that its door is closed.
answer-code-lock-fault = The door lock has a fault
    .meaning = The lock does not do what the machine tells it.
answer-code-heater-fault = The heating has a fault
    .meaning = The water did not get warm although it was heated.
answer-code-sensor-fault = The temperature sensor has a fault
    .meaning = The machine cannot measure how warm the water is.
answer-code-foam = Too much foam
    .meaning = There is so much foam that the machine cannot pump or spin.
answer-code-imbalance = The laundry is unbalanced
    .meaning = The laundry lies on one side of the drum, so the machine does not spin.
answer-code-water-in-base = Water in the bottom of the machine
    .meaning = Water has collected below the drum. The machine takes in no more and pumps without a pause.

question-brand = Which make is the machine?
    .label = make
    .help = It stands on the front.
answer-brand-nordlav = Nordlav
answer-brand-halm = Halm
answer-brand-quellwerk = Quellwerk
answer-brand-other = Another make

question-built = When was the machine built?
    .label = year of building
    .help = The first two digits of the serial number are the year.
    .find-out = Open the door: the serial number stands on the plate in the frame. One that begins with 23 or a smaller number was built before 2024.
answer-built-before-2024 = Before 2024
answer-built-later = In 2024 or later

question-warranty = Does the warranty still run?
    .label = warranty
    .help = It runs for 24 months from the day of sale, unless the booklet says otherwise.
    .find-out = Look at the receipt or at the warranty page of the booklet. Shops often find the sale by your name.
answer-warranty-running = It still runs
answer-warranty-over = It is over

question-power = Is anything lit on the machine?
    .label = lights
    .help = Turn the machine on and look at lamps and display.
answer-power-dark = Everything stays dark
    .statement = Nothing is lit when I turn it on
answer-power-lit = Something is lit

question-socket = Does a lamp work in the same socket?
    .label = socket
    .help = Use a lamp or a charger that works elsewhere.
    .find-out = Pull the plug of the machine and put that of a lamp into the same socket. Do not use an extension cord.
answer-socket-dead = No, the socket is dead
answer-socket-works = Yes, the socket works

question-door = Did the door click when you closed it?
    .label = door
    .help = Open it, take out what is caught, and press it shut.
answer-door-ajar = No click
    .statement = The door does not click shut
answer-door-shut = It clicked

question-symbols = Is one of these symbols lit?
    .label = symbols
    .help = They are on the display or beside the buttons.
answer-symbols-padlock = Padlock or key
    .statement = A padlock or a key is lit
answer-symbols-clock = Clock or hourglass
    .statement = A clock or an hourglass is lit
answer-symbols-none = None of these

question-options = Which options are set?
    .label = options
    .help = Look at the buttons beside the program dial.
answer-options-rinse-hold = Rinse hold
    .statement = Rinse hold is set
answer-options-no-spin = No spinning, or 0 turns
    .statement = Spinning is off, or set to 0
answer-options-cold = Cold, or a snowflake
    .statement = Cold washing is set
answer-options-none = None of these

question-since-end = When did the program end?
    .label = end of the program
    .help = The display shows 0:00 or End.
answer-since-end-just-ended = Two minutes ago at most
    .statement = The program ended two minutes ago at most
answer-since-end-longer = Longer ago

question-program = Which program is set?
    .label = program
    .help = What the dial points at.
answer-program-cotton = Cotton
answer-program-easy-care = Easy-care
answer-program-eco = Eco 40–60
answer-program-quick = Quick
answer-program-delicates = Delicates
answer-program-wool = Wool or hand wash

question-tap = Is the water tap of the machine open?
    .label = tap
    .help = The tap that the hose of the machine is screwed to.
answer-tap-closed = It was closed
    .statement = The tap of the machine was closed
answer-tap-thin-stream = Open, but only a thin stream
    .statement = Only a thin stream comes out of the tap
answer-tap-open = Open, with a full stream

question-house-water = Does water run at the other taps?
    .label = water in the home
    .help = Try the kitchen and the bathroom.
answer-house-water-runs = Yes
answer-house-water-off = No, nowhere
    .statement = No tap in the home runs

question-sieve = Is the sieve in the inlet clean?
    .label = inlet sieve
    .help = The small sieve where the hose meets the machine.
    .find-out = Close the tap, screw the hose off the back of the machine and look inside. Hold a bowl below: some water runs out.
answer-sieve-dirty = Sand or scale in it
answer-sieve-clean = Clean

question-aquastop = What does the window on the hose show?
    .label = hose window
    .help = A box at the tap end of some hoses has a small window.
answer-aquastop-red = Red
    .statement = The window on the inlet hose is red
answer-aquastop-clear = White or clear

question-hoses = How do the hoses lie?
    .label = hoses
    .help = Look behind the machine with a flashlight.
answer-hoses-inlet-kinked = Inlet hose kinked
    .statement = The inlet hose is kinked or squeezed
answer-hoses-drain-kinked = Drain hose kinked
    .statement = The drain hose is kinked or squeezed
answer-hoses-drain-too-deep = Drain hose below 60 cm
    .statement = The drain hose ends less than 60 cm above the floor
answer-hoses-fine = All in order

question-filter = What is in the pump filter?
    .label = pump filter
    .help = It is behind a flap at the bottom of most machines.
    .find-out = Turn the machine off, let the water cool, put a flat bowl below the flap and unscrew the filter slowly to the left.
answer-filter-clogged = Lint and dirt
answer-filter-object = A coin, a button, a wire
answer-filter-clean = Nothing

question-pump-sound = What do you hear while it pumps?
    .label = sound of the pump
    .help = At the end of a program, before it spins.
answer-pump-sound-runs = An even hum, as ever
answer-pump-sound-rattles = It rattles
    .statement = The pump rattles
answer-pump-sound-silent = Nothing at all
    .statement = Nothing is heard when it should pump

question-sink = What does the sink do when it pumps?
    .label = sink
    .help = Many drain hoses end at the trap of a sink.
answer-sink-drains = It drains as ever
answer-sink-backs-up = Water comes up in it
    .statement = Water comes up in the sink
answer-sink-not-connected = The hose does not end there

question-load = What was in the drum?
    .label = load
    .help = Above the laundry there should be room for a hand.
answer-load-normal = A mixed load, with room above
answer-load-one-heavy-piece = One heavy piece alone
    .statement = I washed one heavy piece alone
answer-load-overfull = More than fits
    .statement = The drum was stuffed

question-detergent = How much detergent did you use?
    .label = detergent
    .help = The package says how much for your water and your load.
answer-detergent-as-told = As the package says
answer-detergent-too-much = More, or by eye
    .statement = I used more detergent than the package says

question-drum = How does the empty drum turn by hand?
    .label = drum
    .help = With the machine off.
    .find-out = Turn the machine off, open the door, turn the drum with one hand and then try to lift its edge.
answer-drum-normal = With a little resistance
answer-drum-too-easy = With no resistance at all
answer-drum-loose = Its edge can be lifted

question-glass = Does the door glass get warm?
    .label = door glass
    .help = Half an hour after the start, at 60 °C.
    .find-out = Start Cotton at 60 °C with a few towels and touch the glass with the back of your hand after 30 minutes.
answer-glass-warm = Yes
answer-glass-cold = No

question-hardness = How hard is the water?
    .label = water hardness
    .help = The waterworks say it by postal code.
    .find-out = Look at the page of your waterworks, or ask for a test strip at a drugstore. More than 14 °dH is hard.
answer-hardness-soft = Soft
answer-hardness-medium = Medium
answer-hardness-hard = Hard

question-descaled = Has the machine ever been descaled?
    .label = descaling
    .help = With a descaler for washing machines, not with vinegar.
answer-descaled-regularly = Yes, regularly
answer-descaled-never = Never

question-leak-where = Where does the water come from?
    .label = where it leaks
    .help = Dry the floor and watch the next wash.
answer-leak-where-door = The door
answer-leak-where-drawer = The detergent drawer
answer-leak-where-flap = The flap at the bottom
answer-leak-where-behind = Behind the machine

question-leak-when = When does it leak behind the machine?
    .label = when it leaks
    .help = Water runs in at the start, and out at the end.
answer-leak-when-filling = While water runs in
answer-leak-when-draining = While it is pumped out

question-seal = What does the rubber seal look like?
    .label = door seal
    .help = The gray fold around the door.
    .find-out = Pull the fold apart with both hands and look all around, at the bottom most of all.
answer-seal-dirty = Lint or hair in it
answer-seal-torn = Torn or worn through
answer-seal-clean = Clean and whole

question-installed = When was the machine set up here?
    .label = setup
    .help = A move counts as well.
answer-installed-recently = In the last weeks
answer-installed-long-ago = Longer ago

question-bolts = Are the transport bolts out?
    .label = transport bolts
    .help = Long bolts in the back hold the drum on its way.
    .find-out = Look at the back: 3 or 4 large bolts mean that they are still in, plastic caps mean that they are out.
answer-bolts-still-in = They are still in
    .statement = The transport bolts are still in the back
answer-bolts-removed = They are out

question-level = Does the machine stand firmly?
    .label = stand
    .help = Press on two opposite corners.
answer-level-firm = It stands firmly
answer-level-wobbles = It wobbles
    .statement = The machine wobbles when I press on a corner

question-hot-wash = How often do you wash at 60 °C or more?
    .label = hot washes
    .help = 40 °C and quick programs do not count.
answer-hot-wash-monthly = Once a month at least
answer-hot-wash-never = Hardly ever
    .statement = I hardly ever wash at 60 °C or more

question-airing = Is the door open between washes?
    .label = airing
    .help = A gap is enough.
answer-airing-left-open = It is left open
answer-airing-kept-shut = It is kept shut
    .statement = I keep the door shut between washes

question-smell-like = What does it smell of?
    .label = kind of smell
    .help = Smell at the drum, and then at the sink.
answer-smell-like-musty = Musty, of wet cloth
answer-smell-like-sewer = Of the sewer
answer-smell-like-burnt = Burnt, of rubber or plastic
    .statement = It smells burnt
