step-pull-plug = Pull the plug now, and do not use the machine until it is repaired.
step-close-tap-now = Close the tap of the machine now, and leave it closed until the leak is gone.
step-do-not-force-door = Do not pull at the door by force: the lock breaks.
step-do-not-run-with-bolts = Do not let the machine spin before the transport bolts are out.
step-release-child-lock = Hold the button with the padlock for 5 seconds.
    .more = { $make ->
        [unknown] Where there is none, press the two outer buttons together.
       *[other] On a { $make }, the booklet shows which button it is.
    }
step-cancel-delay = Turn the dial to off, choose the program again and leave the delay at 0.
step-leave-demo-mode = Leave demo mode: turn the dial to off, hold Start and turn it to the first program.
    .more = Keep Start pressed for 10 seconds, until the display counts down. If it does not, pull the plug for a minute and try once more.
step-end-rinse-hold = Press Start once more, or choose Drain: the water is pumped out and the door opens.
step-turn-spin-on = Set the speed to at least 800 turns and choose Spin.
step-choose-warmer = Choose Cotton or Easy-care, set the temperature you want and turn cold washing off.
step-choose-faster-program = { $slow ->
    [unknown] If the label in the laundry allows it, run Spin with more turns afterwards.
   *[other] { $program ->
        [unknown] Of this make, { $slow } spins gently: if the label allows it, run Spin afterwards.
       *[other] { $program } spins gently (of this make: { $slow }). If the label allows it, run Spin afterwards.
    }
}
step-close-door-firmly = Take out what is caught in the door, and press it shut until it clicks.
step-wait-for-door = Wait 2 minutes, then open the door.
step-start-again = Start the program again.
step-try-lamp = Try another socket, without an extension cord.
step-switch-breaker-on = Look into the fuse box and turn the tripped breaker on again.
    .more = If it trips again as soon as the machine is plugged in, leave it off and have the machine repaired. Bathrooms often have a breaker of their own.
step-look-at-tap = Look whether the tap of the machine is open, and how much comes out of it.
step-open-tap = Open the tap of the machine all the way.
step-wait-for-water = Wait until water runs again, and let it run clear at a sink first.
step-straighten-hose = Pull the machine forward and lay the hose without kinks.
step-hang-drain-hose-higher = Hang the end of the drain hose between 60 and 100 cm above the floor.
step-clean-sieve = Close the tap, unscrew the hose and rinse the sieve under water.
    .more = Pull the sieve out with pliers, without twisting. Screw the hose on by hand, open the tap and look whether it stays dry.
step-replace-inlet-hose = Close the tap and replace the inlet hose with a new one, with its seals.
step-clean-pump-filter = { $flap ->
    [front] Open the flap at the bottom of the front, let the water out and clean the pump filter.
    [inside] Take out the ledge inside the drum, let the water out and clean the pump filter.
   *[unknown] Let the water out and clean the pump filter; the booklet shows where it is.
}
    .more = Let hot water cool first. Turn the wheel behind the filter with a finger: it should move in jerks.
step-clean-trap = Clean the trap of the sink, and fill it with water again.
step-spread-load = Loosen the laundry, and add a few towels to a heavy piece.
step-take-out-laundry = Take out laundry until a hand fits above it.
step-let-foam-settle = Wait 30 minutes until the foam has settled, then choose Rinse.
step-dose-less = Next time, use half of the detergent, and then as much as the package says.
step-clean-seal = Wipe the seal and the glass, also in the fold.
step-clean-drawer = Pull the drawer out, and rinse it and its chamber with warm water.
step-tighten-cap = Unscrew the pump filter, wipe its seal, and screw it in as far as it goes.
step-fasten-drain-hose = Push the drain hose on again and tighten its clamp.
step-remove-bolts = Unscrew the transport bolts and put the plastic caps into the holes.
    .more = You need a wrench of 10 or 13 mm. Keep the bolts: without them the machine must not be moved again.
step-level-feet = Turn the feet until a level shows straight, then tighten the nuts against the housing.
step-run-hot-empty = Once a month, run the machine empty at 60 °C with a powder that has bleach.
step-descale = Descale the machine empty at 60 °C, with a descaler for washing machines.
step-leave-door-open = After washing, leave the door and the drawer open a gap.
step-book-repair = Have the machine repaired, and ask for a price beforehand.
    .more = Have the model and the serial number at hand; both stand on the plate in the frame of the door.
    .ask = I need a repair: please tell me the price and the first free day.
step-claim-warranty = Have customer service repair the machine; while the warranty runs it costs nothing.
    .ask = The warranty still runs, so please repair the machine at no cost.
step-claim-recall = Register the machine for the recall; the lock is replaced at no cost.
    .ask = My machine is one of those that were recalled: please send somebody to replace the lock.
step-have-pressure-raised = Have a plumber look why so little water comes, and have the pressure raised.
step-look-in-manual = Look through the page on faults in the booklet of the machine.
step-call-customer-service = Ask customer service, and describe when it happens.
    .more = Have the model, the serial number and the code at hand, if there is one.
    .ask = Please tell me what else I can look at myself.
