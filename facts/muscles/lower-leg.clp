;;; lower-leg.clp - gastrocnemius, soleus, tibialis anterior, tibialis posterior, peroneus longus.
;;;
;;; Reads      nothing.
;;; Concludes  what each muscle's trigger points do: zones, signs, causes, structure, partners, mimics.
;;; Relied on  by the rules in referral.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; gastrocnemius

(deffacts muscle-gastrocnemius
  (muscle (id gastrocnemius) (name "gastrocnemius") (region lower-leg) (refers-to-knee yes)
    (action "points the foot and helps bend the knee")))

(deffacts gastrocnemius-zones
  (referral-zone (muscle gastrocnemius) (zone knee-back) (field primary) (strength strong)
    (text "upper points: inner and outer back of knee")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf wellness-digest-gastrocnemius-knee-low-leg seed-003))
  (referral-zone (muscle gastrocnemius) (zone calf) (field primary) (strength strong)
    (text "")
    (sources triggerpointtherapist-gastrocnemius-calf healthyvox-calf-ankle-foot-pain))
  (referral-zone (muscle gastrocnemius) (zone foot-sole) (field primary) (strength strong)
    (text "instep from lower inner point")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf wellness-digest-gastrocnemius-knee-low-leg))
  (referral-zone (muscle gastrocnemius) (zone thigh-back) (field spillover) (strength moderate)
    (text "lower back thigh")
    (sources seed-003 niel-asher-gastrocnemius))
  (referral-zone (muscle gastrocnemius) (zone ankle-inner) (field spillover) (strength moderate)
    (text "down to inner ankle")
    (sources seed-003 wellness-digest-gastrocnemius-knee-low-leg))
  (referral-zone (muscle gastrocnemius) (zone lower-leg-outer) (field spillover) (strength moderate)
    (text "outer leg below knee; added zone")
    (sources namtpt-symptom-leg-gastrocnemius))
  (referral-zone (muscle gastrocnemius) (zone heel) (field spillover) (strength weak)
    (text "occasionally outer heel")
    (sources wellness-digest-gastrocnemius-knee-low-leg)))

(deffacts gastrocnemius-signs
  (association (about gastrocnemius) (kind sign) (question leg-cramps) (answer yes) (strength strong)
    (text "night calf cramps even from latent points")
    (sources namtpt-symptom-leg-gastrocnemius triggerpointtherapist-gastrocnemius-calf healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind sign) (question pain-at-night) (answer yes) (strength moderate)
    (text "with the cramps")
    (sources mirror-perry-calf healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind sign) (question weakness) (answer tiptoe) (strength moderate)
    (text "hard to rise on toes or push off")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind motion) (question restricted) (answer ankle-dorsiflexion) (strength strong)
    (text "with knee straight")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind motion) (question restricted) (answer knee-extension) (strength weak)
    (text "with foot up")
    (sources morningside-gastrocnemius)))

(deffacts gastrocnemius-movements
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "climbing")
    (sources namtpt-symptom-leg-gastrocnemius healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer stairs-up) (strength moderate)
    (text "")
    (sources healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer walking-slanted-surface) (strength strong)
    (text "added id")
    (sources namtpt-symptom-leg-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer jumping) (strength weak)
    (text "")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "leaning forward")
    (sources seed-003))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer cold-weather) (strength weak)
    (text "chilled muscle cramps")
    (sources mirror-perry-calf)))

(deffacts gastrocnemius-causes
  (association (about gastrocnemius) (kind posture) (question posture) (answer leaning-forward-standing) (strength strong)
    (text "")
    (sources seed-003))
  (association (about gastrocnemius) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength strong)
    (text "added id")
    (sources mirror-perry-calf))
  (association (about gastrocnemius) (kind posture) (question posture) (answer calf-on-recliner-edge) (strength moderate)
    (text "heels hanging off ottoman; added id")
    (sources mirror-perry-calf))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer hiking-uphill) (strength strong)
    (text "")
    (sources seed-003 namtpt-symptom-leg-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer climbing) (strength strong)
    (text "")
    (sources seed-003))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "")
    (sources seed-003))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer high-heels) (strength strong)
    (text "")
    (sources seed-003 healthyvox-calf-ankle-foot-pain niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer sprinting) (strength moderate)
    (text "")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer jumping-sport) (strength moderate)
    (text "")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer driving-long) (strength moderate)
    (text "foot rests, pedals")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer standing-work) (strength weak)
    (text "")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind injury) (question immobilised) (answer yes) (strength weak)
    (text "DERIVED: leg held with foot down")
    (sources derived))
  (association (about gastrocnemius) (kind overuse) (question emotional-stress) (answer yes) (strength weak)
    (text "added id")
    (sources healthyvox-calf-ankle-foot-pain)))

(deffacts gastrocnemius-palpation
  (association (about gastrocnemius) (kind palpation) (question palpation) (answer taut-band-gastrocnemius) (strength strong)
    (text "four common points")
    (sources physical-therapy-us)))

(deffacts gastrocnemius-partners
  (partner (muscle gastrocnemius) (with soleus)
    (text "")
    (sources healthyvox-calf-ankle-foot-pain))
  (partner (muscle gastrocnemius) (with popliteus)
    (text "")
    (sources robertsonfamilychiro-popliteus)))

(deffacts gastrocnemius-mimics
  (mimic (muscle gastrocnemius) (kind red-flag) (is dvt)
    (text "deep vein thrombosis or phlebitis: very similar pain: exclude first")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf))
  (mimic (muscle gastrocnemius) (kind alternative) (is lumbar-radiculopathy)
    (text "S1 radiculopathy")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf))
  (mimic (muscle gastrocnemius) (kind red-flag) (is tennis-leg)
    (text "tennis leg partial tear: sudden, intense, mid-calf swelling; missed can lead to compartment syndrome")
    (sources namtpt-symptom-leg-gastrocnemius))
  (mimic (muscle gastrocnemius) (kind alternative) (is bakers-cyst)
    (text "bakers cyst: DERIVED: cyst lies between its inner head and semimembranosus")
    (sources derived))
  (mimic (muscle gastrocnemius) (kind text) (is none)
    (text "plantar fasciitis: instep pain")
    (sources healthyvox-calf-ankle-foot-pain))
  (mimic (muscle gastrocnemius) (kind red-flag) (is arterial-claudication)
    (text "peripheral artery claudication: calf pain with a fixed walking distance, gone within 10 min of rest")
    (sources abraham-2022-arterial-claudication)))

(deffacts gastrocnemius-remarks
  (remark (muscle gastrocnemius)
    (text "active points in 25 percent of knee OA; n=114")
    (sources sanchez-romero-2020-knee-oa-points)))

;;; ------------------------------------------------------------------------------------------------
;;; soleus

(deffacts muscle-soleus
  (muscle (id soleus) (name "soleus") (region lower-leg) (refers-to-knee yes)
    (action "points the foot; calf vein pump")))

(deffacts soleus-zones
  (referral-zone (muscle soleus) (zone heel) (field primary) (strength strong)
    (text "back and bottom of heel, lower Achilles")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (referral-zone (muscle soleus) (zone calf) (field primary) (strength moderate)
    (text "mid calf, upper points")
    (sources namtpt-symptom-leg-soleus))
  (referral-zone (muscle soleus) (zone low-back) (field spillover) (strength moderate)
    (text "same-side sacroiliac joint")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (referral-zone (muscle soleus) (zone sacrum) (field spillover) (strength moderate)
    (text "added zone")
    (sources namtpt-symptom-leg-soleus))
  (referral-zone (muscle soleus) (zone knee-back) (field spillover) (strength weak)
    (text "DERIVED: only upper calf; not a classic knee referrer")
    (sources derived)))

(deffacts soleus-signs
  (association (about soleus) (kind sign) (question pain-at-night) (answer yes) (strength weak)
    (text "aching")
    (sources mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind sign) (question swelling) (answer foot-ankle) (strength moderate)
    (text "poor calf pump; added id; DVT must be excluded")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind motion) (question restricted) (answer ankle-dorsiflexion) (strength strong)
    (text "heels rise in squat")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-movements
  (association (about soleus) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind movement) (question aggravated-by) (answer stairs-up) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer stairs-down) (strength moderate)
    (text "")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "heel intolerable")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer running) (strength strong)
    (text "runners most")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer squatting) (strength moderate)
    (text "cannot squat heels down")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind movement) (question aggravated-by) (answer walking-slanted-surface) (strength weak)
    (text "soft sand, slippery ground; added id")
    (sources bodyacheescape-heel-pain)))

(deffacts soleus-causes
  (association (about soleus) (kind overuse) (question activity) (answer running) (strength strong)
    (text "")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind overuse) (question activity) (answer high-heels) (strength moderate)
    (text "")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind overuse) (question activity) (answer hiking-uphill) (strength moderate)
    (text "")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength moderate)
    (text "added id")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind person) (question age-group) (answer child-growing-pains) (strength weak)
    (text "added id")
    (sources mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-palpation
  (association (about soleus) (kind palpation) (question palpation) (answer taut-band-soleus) (strength moderate)
    (text "inner calf behind shin")
    (sources mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-partners
  (partner (muscle soleus) (with gastrocnemius)
    (text "")
    (sources healthyvox-calf-ankle-foot-pain)))

(deffacts soleus-mimics
  (mimic (muscle soleus) (kind text) (is none)
    (text "plantar fasciitis or heel spur")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (mimic (muscle soleus) (kind text) (is none)
    (text "achilles tendinopathy")
    (sources namtpt-symptom-leg-soleus))
  (mimic (muscle soleus) (kind red-flag) (is tennis-leg)
    (text "soleus or plantaris rupture: snap and sharp pain")
    (sources namtpt-symptom-leg-soleus))
  (mimic (muscle soleus) (kind red-flag) (is dvt)
    (text "deep vein thrombosis: calf pain with swelling")
    (sources mirror-perry-calf)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis-anterior

(deffacts muscle-tibialis-anterior
  (muscle (id tibialis-anterior) (name "tibialis anterior") (region lower-leg) (refers-to-knee no)
    (action "lifts the foot")))

(deffacts tibialis-anterior-zones
  (referral-zone (muscle tibialis-anterior) (zone shin) (field primary) (strength moderate)
    (text "vague along the shin")
    (sources niel-asher-tibialis-anterior))
  (referral-zone (muscle tibialis-anterior) (zone ankle-front) (field primary) (strength strong)
    (text "added zone")
    (sources niel-asher-tibialis-anterior))
  (referral-zone (muscle tibialis-anterior) (zone foot-top) (field primary) (strength strong)
    (text "great toe; added zone")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-signs
  (association (about tibialis-anterior) (kind sign) (question weakness) (answer ankle-or-foot-drags) (strength moderate)
    (text "added id; exclude foot-drop")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind sign) (question balance-trouble) (answer yes) (strength weak)
    (text "added id")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-movements
  (association (about tibialis-anterior) (kind movement) (question aggravated-by) (answer uneven-ground) (strength moderate)
    (text "added id")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-causes
  (association (about tibialis-anterior) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind overuse) (question activity) (answer driving-long) (strength moderate)
    (text "pedals")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind injury) (question trauma) (answer direct-blow) (strength weak)
    (text "")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind injury) (question trauma) (answer twist) (strength moderate)
    (text "ankle twist")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-mimics
  (mimic (muscle tibialis-anterior) (kind red-flag) (is compartment-syndrome)
    (text "anterior compartment syndrome: emergency when acute")
    (sources niel-asher-tibialis-anterior))
  (mimic (muscle tibialis-anterior) (kind alternative) (is lumbar-radiculopathy)
    (text "L5 radiculopathy: lumbar disc")
    (sources niel-asher-tibialis-anterior))
  (mimic (muscle tibialis-anterior) (kind alternative) (is gout)
    (text "gout: great toe")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-remarks
  (remark (muscle tibialis-anterior)
    (text "does not refer to knee; use as negative evidence for knee pain")
    (sources niel-asher-tibialis-anterior)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis-posterior

(deffacts muscle-tibialis-posterior
  (muscle (id tibialis-posterior) (name "tibialis posterior") (region lower-leg) (refers-to-knee no)
    (action "turns the foot in and supports the arch")))

(deffacts tibialis-posterior-zones
  (referral-zone (muscle tibialis-posterior) (zone heel) (field primary) (strength moderate)
    (text "Achilles above the heel")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle))
  (referral-zone (muscle tibialis-posterior) (zone foot-sole) (field spillover) (strength moderate)
    (text "")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle))
  (referral-zone (muscle tibialis-posterior) (zone calf) (field spillover) (strength moderate)
    (text "mid calf, may radiate high")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle))
  (referral-zone (muscle tibialis-posterior) (zone ankle-inner) (field spillover) (strength moderate)
    (text "single clinic source")
    (sources morningside-tibialis-posterior)))

(deffacts tibialis-posterior-movements
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer uneven-ground) (strength strong)
    (text "gravel, cobbles; added id")
    (sources namtpt-symptom-foot-posterior))
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "")
    (sources namtpt-symptom-foot-posterior))
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer walking-slanted-surface) (strength moderate)
    (text "added id")
    (sources namtpt-symptom-foot-posterior)))

(deffacts tibialis-posterior-causes
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "")
    (sources niel-asher-tibialis-posterior))
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "")
    (sources niel-asher-tibialis-posterior))
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer high-heels) (strength weak)
    (text "")
    (sources niel-asher-tibialis-posterior)))

(deffacts tibialis-posterior-structure
  (association (about tibialis-posterior) (kind structure) (question alignment) (answer flat-feet) (strength strong)
    (text "ankles collapse inward")
    (sources wellness-digest-tibialis-posterior-muscle morningside-tibialis-posterior))
  (association (about tibialis-posterior) (kind structure) (question alignment) (answer uneven-shoe-wear) (strength strong)
    (text "worn shoes")
    (sources namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle)))

(deffacts tibialis-posterior-mimics
  (mimic (muscle tibialis-posterior) (kind red-flag) (is compartment-syndrome)
    (text "deep posterior compartment syndrome")
    (sources namtpt-symptom-foot-posterior niel-asher-tibialis-posterior))
  (mimic (muscle tibialis-posterior) (kind text) (is none)
    (text "tibialis posterior tendon dysfunction")
    (sources namtpt-symptom-foot-posterior))
  (mimic (muscle tibialis-posterior) (kind red-flag) (is dvt)
    (text "deep vein thrombosis")
    (sources niel-asher-tibialis-posterior)))

(deffacts tibialis-posterior-remarks
  (remark (muscle tibialis-posterior)
    (text "does not refer to knee")
    (sources namtpt-symptom-foot-posterior)))

;;; ------------------------------------------------------------------------------------------------
;;; peroneus-longus

(deffacts muscle-peroneus-longus
  (muscle (id peroneus-longus) (name "peroneus longus") (region lower-leg) (refers-to-knee yes)
    (action "turns the foot out and points it; supports the arch")))

(deffacts peroneus-longus-zones
  (referral-zone (muscle peroneus-longus) (zone ankle-outer) (field primary) (strength strong)
    (text "round outer ankle bone")
    (sources wellness-digest-peroneus-longus-peroneus painwhisperer-anklepain))
  (referral-zone (muscle peroneus-longus) (zone lower-leg-outer) (field spillover) (strength moderate)
    (text "outer leg; added zone")
    (sources wellness-digest-peroneus-longus-peroneus))
  (referral-zone (muscle peroneus-longus) (zone knee-outer) (field spillover) (strength weak)
    (text "pain on the outside of the leg just below the knee")
    (sources wellness-digest-peroneus-longus-peroneus))
  (referral-zone (muscle peroneus-longus) (zone knee-below) (field spillover) (strength weak)
    (text "outer, below knee")
    (sources wellness-digest-peroneus-longus-peroneus)))

(deffacts peroneus-longus-signs
  (association (about peroneus-longus) (kind sign) (question weakness) (answer ankle-rolls) (strength strong)
    (text "frequent sprains; added id")
    (sources wellness-digest-peroneus-longus-peroneus triggerpointtherapist-peroneal-ankle-pain bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind sign) (question pain-quality) (answer numbness-tingling) (strength moderate)
    (text "common peroneal nerve squeezed")
    (sources wellness-digest-peroneus-longus-peroneus bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind sign) (question foot-drop) (answer yes) (strength moderate)
    (text "nerve entrapment possible: refer")
    (sources bodyacheescape-peroneus-muscles wellness-digest-peroneus-longus-peroneus)))

(deffacts peroneus-longus-causes
  (association (about peroneus-longus) (kind overuse) (question activity) (answer high-heels) (strength moderate)
    (text "")
    (sources bodyacheescape-peroneus-muscles morningside-peroneus-longus))
  (association (about peroneus-longus) (kind posture) (question posture) (answer leg-crossed) (strength strong)
    (text "squeezes the nerve")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "leg cast")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind injury) (question trauma) (answer twist) (strength strong)
    (text "ankle sprain")
    (sources triggerpointtherapist-peroneal-ankle-pain painwhisperer-anklepain))
  (association (about peroneus-longus) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength weak)
    (text "added id")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-structure
  (association (about peroneus-longus) (kind structure) (question alignment) (answer long-second-toe) (strength strong)
    (text "Morton foot")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind structure) (question alignment) (answer flat-feet) (strength moderate)
    (text "unsupported arch")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-partners
  (partner (muscle peroneus-longus) (with gluteus-minimus)
    (text "satellites from it")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-mimics
  (mimic (muscle peroneus-longus) (kind text) (is none)
    (text "ankle arthritis")
    (sources bodyacheescape-peroneus-muscles))
  (mimic (muscle peroneus-longus) (kind alternative) (is common-peroneal-entrapment)
    (text "common peroneal nerve palsy")
    (sources bodyacheescape-peroneus-muscles))
  (mimic (muscle peroneus-longus) (kind red-flag) (is fracture)
    (text "fibula fracture: DERIVED: fibula-head tenderness after injury goes to the Ottawa rule")
    (sources derived))
  (mimic (muscle peroneus-longus) (kind text) (is none)
    (text "bakers cyst pressing nerve")
    (sources bodyacheescape-peroneus-muscles)))
