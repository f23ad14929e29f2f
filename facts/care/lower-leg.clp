;;; lower-leg.clp - what may help gastrocnemius, soleus, tibialis anterior, tibialis posterior, peroneus longus.
;;;
;;; Reads      nothing.
;;; Concludes  treatment facts. The steps of a technique stand in techniques.clp, the habit that belongs to an answer
;;;            in facts/habits.clp (heels, recliner, toes pointed in bed); here stands what is special to the muscle.
;;; Relied on  by rules/care.clp, and by the host for the words.
;;;
;;; No calf is pressed while a blood clot is possible: care is given only when every danger was asked for and is absent.

;;; ------------------------------------------------------------------------------------------------
;;; gastrocnemius

(deffacts care-gastrocnemius
  (treatment (id gastrocnemius-positional-release) (about gastrocnemius) (kind release) (technique positional-release)
    (by partner)
    (text "Lie face down and relax. Let your partner press the sore spot in the calf lightly, bend your knee and point your foot, until the spot hurts least.")
    (clinical "Contact on the point, knee flexed and ankle plantar flexed to the position of ease, slow return.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-gastrocnemius))
  (treatment (id gastrocnemius-knee-roll) (about gastrocnemius) (kind self-care) (technique self-pressure) (by self)
    (text "Lie on your back with one knee bent. Rest the sore calf on that knee and let it slide slowly along. Stop on the sore spot. Keep off the hollow behind the knee.")
    (clinical "Roll one calf over the opposite knee, muscle belly only.")
    (sources triggerpointtips-lower-legs-working mirror-perry-calf))
  (treatment (id gastrocnemius-roller) (about gastrocnemius) (kind self-care) (technique foam-roll) (by self)
    (text "Sit with the roller under the thick part of your calf. Find the sore spot and stay still on it. Do not roll to and fro.")
    (clinical "Static roller hold on the point; in a trial on latent calf points it did better than rolling to and fro.")
    (dose "one hold of 90 seconds")
    (sources wilke-2018-foam-roller-static-compression triggerpointtips-lower-legs-working))
  (treatment (id gastrocnemius-calf-raises) (about gastrocnemius) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, hold on to a table. Rise slowly onto your toes and come down again.")
    (clinical "Calf raises after release (choice of exercise inferred). Stretching an active point may irritate it.")
    (sources S167 S168 niel-asher-gastrocnemius derived))
  (treatment (id gastrocnemius-needling-evidence) (about gastrocnemius) (kind evidence) (technique dry-needling)
    (by therapist)
    (text "In one small study of athletes, pressing kept the calf as it was. Needling made it more tender right after. So press rather than needle before sport.")
    (clinical "34 triathletes with latent calf points, single session: compression kept the pressure threshold, dry needling lowered it right after. Prefer compression before sport.")
    (dose "a single session, 34 triathletes")
    (sources dry-needling-vs-compression-triathletes)))

;;; ------------------------------------------------------------------------------------------------
;;; soleus

(deffacts care-soleus
  (treatment (id soleus-positional-release) (about soleus) (kind release) (technique positional-release) (by partner)
    (text "Lie face down with the knee bent. Let your partner press the sore spot low in the calf lightly and point your foot, until the spot hurts least.")
    (clinical "As gastrocnemius, with the knee flexed: contact on the point, ankle plantar flexed to the position of ease.")
    (dose "30 to 90 seconds on a point")
    (sources massagelibrary-gastrocnemius mortonsfoot-soleus-heel-pain-often))
  (treatment (id soleus-ball) (about soleus) (kind self-care) (technique tennis-ball) (by self)
    (text "Sit on the floor with a ball under the lower half of your calf. Roll slowly to the sore spot. To test the muscle, squat a little way with both heels down.")
    (clinical "Roll the calf on a ball; heel-down squat as the test of length.")
    (sources mortonsfoot-soleus-heel-pain-often bodyacheescape-heel-pain S165))
  (treatment (id soleus-calf-raises) (about soleus) (kind exercise) (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, sit or stand with your knees bent and lift your heels slowly.")
    (clinical "Bent-knee calf raises (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id soleus-ground) (about soleus) (kind habit) (technique habit-change) (by self)
    (text "Wear flat shoes with good grip. Keep off soft sand and sloping ground.")
    (clinical "Flat shoes with grip; no soft sand or slanted ground.")
    (sources mortonsfoot-soleus-heel-pain-often bodyacheescape-heel-pain)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis anterior

(deffacts care-tibialis-anterior
  (treatment (id tibialis-anterior-thumb) (about tibialis-anterior) (kind release) (technique self-pressure) (by self)
    (text "Press slowly with your thumb along the upper third of the muscle on the outer side of your shin. Keep off the bone.")
    (clinical "Thumb along the upper third of the muscle, lateral to the tibial crest.")
    (dose "5 to 10 seconds on a spot")
    (sources S123 niel-asher-tibialis-anterior))
  (treatment (id tibialis-anterior-ball) (about tibialis-anterior) (kind self-care) (technique tennis-ball) (by self)
    (text "Kneel with a ball under the soft outer part of your shin, and lean on it gently. Leave this out if kneeling hurts the knee.")
    (clinical "Ball under the anterior compartment, not on the tibial crest.")
    (sources niel-asher-tibialis-anterior S165))
  (treatment (id tibialis-anterior-foot-lifts) (about tibialis-anterior) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, stand with your back to a wall and lift the front of your feet slowly.")
    (clinical "Foot lifts, dorsiflexion strength (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id tibialis-anterior-shoes) (about tibialis-anterior) (kind habit) (technique habit-change) (by self)
    (text "Check that your shoes fit. Take breaks from the car pedals.")
    (clinical "Shoe fit; breaks from pedal work.")
    (sources niel-asher-tibialis-anterior)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis posterior: deep between the bones of the leg. No source read gives self-care.

(deffacts care-tibialis-posterior
  (treatment (id tibialis-posterior-deep-calf) (about tibialis-posterior) (kind release) (technique sponge-press)
    (by therapist)
    (text "Let a trained therapist work on this deep muscle, on the inner side of the calf.")
    (clinical "Deep work behind the medial border of the tibia; posterior tibial vessels and nerve adjoin.")
    (sources wellness-digest-tibialis-posterior-muscle morningside-tibialis-posterior))
  (treatment (id tibialis-posterior-arch-strength) (about tibialis-posterior) (kind exercise)
    (technique corrective-exercise) (by self)
    (text "When the soreness has gone down, stand and raise the arch of your foot, with the toes flat. Hold, and let go.")
    (clinical "Arch strengthening (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id tibialis-posterior-even-ground) (about tibialis-posterior) (kind habit) (technique habit-change)
    (by self)
    (text "Walk and run on even ground.")
    (clinical "Even ground; arch support and new shoes where the old ones are worn.")
    (sources wellness-digest-tibialis-posterior-muscle morningside-tibialis-posterior)))

;;; ------------------------------------------------------------------------------------------------
;;; peroneus longus: the nerve that lifts the foot winds round the bony knob below the outer knee.

(deffacts care-peroneus-longus
  (treatment (id peroneus-longus-thumb) (about peroneus-longus) (kind release) (technique self-pressure) (by self)
    (text "Press slowly with your thumb down the outer side of your lower leg. Start a hand's width below the bony knob at the outer knee. Stop if the foot tingles: a nerve lies close to that knob.")
    (clinical "Thumb along the lateral leg distal to the fibular head, off the common peroneal nerve.")
    (dose "5 to 10 seconds on a spot")
    (sources S123 bodyacheescape-peroneus-muscles))
  (treatment (id peroneus-longus-ball) (about peroneus-longus) (kind self-care) (technique tennis-ball) (by self)
    (text "Lie on your side with a ball under the outer side of your lower leg, in its lower half. Keep well below the knee.")
    (clinical "Ball under the lateral leg, low, away from the fibular head.")
    (sources bodyacheescape-peroneus-muscles S165))
  (treatment (id peroneus-longus-band) (about peroneus-longus) (kind exercise) (technique corrective-exercise)
    (by self)
    (text "When the soreness has gone down, loop a stretch band round your foot and turn the foot out against it. Then practise standing on one leg, close to a wall.")
    (clinical "Eversion against a band, then balance (choice of exercise inferred).")
    (sources S167 S168 derived))
  (treatment (id peroneus-longus-socks-and-shoes) (about peroneus-longus) (kind habit) (technique habit-change)
    (by self)
    (text "Leave off tight socks and pointed shoes.")
    (clinical "No crossed legs, heels, tight socks or pointed shoes; arch support.")
    (sources bodyacheescape-peroneus-muscles)))

;;; end of facts/care/lower-leg.clp
