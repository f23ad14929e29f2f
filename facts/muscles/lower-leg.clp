;;; lower-leg.clp - gastrocnemius, soleus, tibialis anterior, tibialis posterior, peroneus longus.
;;;
;;; Reads      nothing.
;;; Concludes  what each muscle's trigger points do: signs, causes, structure, partners, mimics.
;;; Relied on  by the rules in symptoms.clp, overuse.clp and structure.clp, and by the host for texts and sources.

;;; ------------------------------------------------------------------------------------------------
;;; gastrocnemius

(deffacts muscle-gastrocnemius
  (muscle (id gastrocnemius) (name "gastrocnemius") (region lower-leg) (refers-to-knee yes)
    (action "points the foot and helps bend the knee")))

(deffacts gastrocnemius-signs
  (association (about gastrocnemius) (kind symptom) (question leg-cramps) (answer yes) (strength strong)
    (text "painful calf cramps at night, even from latent points")
    (sources namtpt-symptom-leg-gastrocnemius triggerpointtherapist-gastrocnemius-calf
             healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind symptom) (question pain-at-night) (answer yes) (strength moderate)
    (text "woken by calf cramps")
    (sources mirror-perry-calf healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind symptom) (question weakness) (answer tiptoe) (strength moderate)
    (text "hard to rise on the toes or push off")
    (sources S140 morningside-gastrocnemius))
  (association (about gastrocnemius) (kind motion) (question restricted) (answer ankle-dorsiflexion) (strength moderate)
    (text "foot hard to pull up with the knee straight; named by one generic clinic page only")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind motion) (question restricted) (answer knee-extension) (strength weak)
    (text "knee hard to straighten with the foot pulled up; named by one generic clinic page only")
    (sources morningside-gastrocnemius)))

(deffacts gastrocnemius-movements
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "climbing or walking uphill")
    (sources S143 namtpt-symptom-leg-gastrocnemius healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer stairs-up) (strength moderate)
    (text "calf pain climbing stairs")
    (sources healthyvox-calf-ankle-foot-pain))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer stairs-down) (strength weak)
    (text "going down stairs, which it controls; one founding article only")
    (sources S125 S140))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer downhill) (strength weak)
    (text "going down slopes, which it controls; one founding article only")
    (sources S140))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer walking-slanted-surface)
    (strength strong)
    (text "walking on slanted ground")
    (sources namtpt-symptom-leg-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "worse walking; named by one generic clinic page only")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "running is difficult and painful")
    (sources S125 morningside-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer jumping) (strength weak)
    (text "worse with jumping, which it powers")
    (sources S140 niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer standing-long) (strength moderate)
    (text "standing for long, leaning forward")
    (sources S142))
  (association (about gastrocnemius) (kind movement) (question aggravated-by) (answer cold-weather) (strength weak)
    (text "cramps when the calf is chilled")
    (sources mirror-perry-calf)))

(deffacts gastrocnemius-causes
  (association (about gastrocnemius) (kind posture) (question posture) (answer leaning-forward-standing)
    (strength strong)
    (text "standing for long leaning forward")
    (sources S142))
  (association (about gastrocnemius) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength strong)
    (text "sleeping with the toes pointed, which keeps it short")
    (sources mirror-perry-calf))
  (association (about gastrocnemius) (kind posture) (question posture) (answer calf-on-recliner-edge)
    (strength moderate)
    (text "calves resting on a footstool edge with the heels hanging off")
    (sources mirror-perry-calf))
  (association (about gastrocnemius) (kind posture) (question posture) (answer knees-bent-long) (strength weak)
    (text "knee kept bent for long, which keeps it short; that it is this muscle is our inference")
    (sources S131 derived))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer hiking-uphill) (strength strong)
    (text "climbing or walking uphill")
    (sources S127 S135 S143 namtpt-symptom-leg-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer hiking-downhill) (strength moderate)
    (text "steep descents, where it brakes each step")
    (sources S127 S135 S140))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer climbing) (strength strong)
    (text "climbing, which it powers")
    (sources S140 S143))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer cycling) (strength moderate)
    (text "cycling as a regular load")
    (sources S135 S145))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer high-heels) (strength strong)
    (text "habit of wearing high heels")
    (sources S135 S144 healthyvox-calf-ankle-foot-pain niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running as a regular load")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer sprinting) (strength moderate)
    (text "sprinting as a regular load")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer jumping-sport) (strength moderate)
    (text "jumping sports, which it powers")
    (sources S140 niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer basketball) (strength weak)
    (text "basketball, among the hard sports that lead to pain behind the knee; one article only")
    (sources S135))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer football) (strength weak)
    (text "football, among the hard sports that lead to pain behind the knee; one article only")
    (sources S135))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer sitting-work) (strength weak)
    (text "long hours of sitting lead to pain behind the knee; one founding article only")
    (sources S135))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer driving-long) (strength moderate)
    (text "long drives on the pedals")
    (sources niel-asher-gastrocnemius))
  (association (about gastrocnemius) (kind overuse) (question activity) (answer standing-work) (strength weak)
    (text "standing work; named by one generic clinic page only")
    (sources morningside-gastrocnemius))
  (association (about gastrocnemius) (kind injury) (question onset) (answer after-overuse) (strength weak)
    (text "ache that began after overuse, without an injury or single moment of onset")
    (sources S126))
  (association (about gastrocnemius) (kind injury) (question immobilised) (answer yes) (strength weak)
    (text "leg held still with the foot pointed down; our own inference")
    (sources derived))
  (association (about gastrocnemius) (kind overuse) (question emotional-stress) (answer yes) (strength weak)
    (text "emotional strain; named by one clinic source only")
    (sources healthyvox-calf-ankle-foot-pain)))

(deffacts gastrocnemius-palpation
  (association (about gastrocnemius) (kind palpation) (question palpation) (answer taut-band-gastrocnemius)
    (strength strong)
    (text "taut band at one of its four common points")
    (sources physical-therapy-us)))

(deffacts gastrocnemius-partners
  (partner (muscle gastrocnemius) (with soleus)
    (text "works beneath it in the calf; the two often share trigger points")
    (sources healthyvox-calf-ankle-foot-pain))
  (partner (muscle gastrocnemius) (with popliteus)
    (text "lies under it behind the knee, and is easily missed")
    (sources robertsonfamilychiro-popliteus)))

(deffacts gastrocnemius-mimics
  (mimic (muscle gastrocnemius) (kind red-flag) (is dvt)
    (text "clot in a deep vein: very similar pain, to be excluded first")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf))
  (mimic (muscle gastrocnemius) (kind red-flag) (is superficial-vein-thrombosis)
    (text "inflamed surface vein (phlebitis): a sore line that follows the vein")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf))
  (mimic (muscle gastrocnemius) (kind alternative) (is lumbar-radiculopathy)
    (text "nerve-root pain from S1")
    (sources namtpt-symptom-leg-gastrocnemius mirror-perry-calf))
  (mimic (muscle gastrocnemius) (kind red-flag) (is tennis-leg)
    (text "partly torn calf: sudden, intense, swollen mid-calf; missed, it can end in compartment syndrome")
    (sources namtpt-symptom-leg-gastrocnemius))
  (mimic (muscle gastrocnemius) (kind alternative) (is bakers-cyst)
    (text "Baker's cyst, which lies between its inner head and semimembranosus; our own inference")
    (sources derived))
  (mimic (muscle gastrocnemius) (kind text) (is none)
    (text "plantar fasciitis, when the instep hurts")
    (sources healthyvox-calf-ankle-foot-pain))
  (mimic (muscle gastrocnemius) (kind red-flag) (is arterial-claudication)
    (text "narrowed leg artery: calf pain after a fixed distance, gone within 10 minutes of rest")
    (sources abraham-2022-arterial-claudication)))

(deffacts gastrocnemius-remarks
  (remark (muscle gastrocnemius)
    (text "Active points in 25 percent of 114 people with knee osteoarthritis.")
    (sources sanchez-romero-2020-knee-oa-points)))

;;; ------------------------------------------------------------------------------------------------
;;; soleus

(deffacts muscle-soleus
  (muscle (id soleus) (name "soleus") (region lower-leg) (refers-to-knee yes)
    (action "points the foot; calf vein pump")))

(deffacts soleus-signs
  (association (about soleus) (kind symptom) (question pain-at-night) (answer yes) (strength weak)
    (text "aching at night; named by one clinic source only")
    (sources mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind symptom) (question swelling) (answer foot-ankle) (strength moderate)
    (text "swollen foot or ankle from a poor calf pump; a vein clot must be excluded")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind motion) (question restricted) (answer ankle-dorsiflexion) (strength strong)
    (text "heels rise from the floor in a squat")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-movements
  (association (about soleus) (kind movement) (question aggravated-by) (answer uphill) (strength strong)
    (text "calf or heel pain walking uphill")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind movement) (question aggravated-by) (answer stairs-up) (strength strong)
    (text "calf or heel pain climbing stairs")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer stairs-down) (strength moderate)
    (text "calf or heel pain going down stairs")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer walking) (strength moderate)
    (text "walking, with the heel too sore to step on")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer running) (strength strong)
    (text "running; runners suffer most")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind movement) (question aggravated-by) (answer squatting) (strength moderate)
    (text "cannot squat with the heels down")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (association (about soleus) (kind movement) (question aggravated-by) (answer walking-slanted-surface) (strength weak)
    (text "soft sand, slippery or slanted ground; named by one clinic source only")
    (sources bodyacheescape-heel-pain)))

(deffacts soleus-causes
  (association (about soleus) (kind overuse) (question activity) (answer running) (strength strong)
    (text "running, its commonest overload")
    (sources namtpt-symptom-leg-soleus))
  (association (about soleus) (kind overuse) (question activity) (answer high-heels) (strength moderate)
    (text "habit of wearing high heels")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind overuse) (question activity) (answer hiking-uphill) (strength moderate)
    (text "walking uphill for long")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength moderate)
    (text "sleeping with the toes pointed, which keeps it short")
    (sources bodyacheescape-heel-pain))
  (association (about soleus) (kind person) (question age-group) (answer child-growing-pains) (strength weak)
    (text "child with growing pains; named by one clinic source only")
    (sources mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-palpation
  (association (about soleus) (kind palpation) (question palpation) (answer taut-band-soleus) (strength moderate)
    (text "taut band in the inner calf behind the shin bone")
    (sources mortonsfoot-soleus-heel-pain-often)))

(deffacts soleus-partners
  (partner (muscle soleus) (with gastrocnemius)
    (text "works over it in the calf; the two often share trigger points")
    (sources healthyvox-calf-ankle-foot-pain)))

(deffacts soleus-mimics
  (mimic (muscle soleus) (kind text) (is none)
    (text "plantar fasciitis or heel spur, which hurts under the heel")
    (sources namtpt-symptom-leg-soleus mortonsfoot-soleus-heel-pain-often))
  (mimic (muscle soleus) (kind text) (is none)
    (text "overloaded, sore Achilles tendon (tendinopathy)")
    (sources namtpt-symptom-leg-soleus))
  (mimic (muscle soleus) (kind red-flag) (is tennis-leg)
    (text "torn soleus or plantaris: a snap and sharp pain")
    (sources namtpt-symptom-leg-soleus))
  (mimic (muscle soleus) (kind red-flag) (is dvt)
    (text "clot in a deep vein: calf pain with swelling")
    (sources mirror-perry-calf)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis-anterior

(deffacts muscle-tibialis-anterior
  (muscle (id tibialis-anterior) (name "tibialis anterior") (region lower-leg) (refers-to-knee no)
    (action "lifts the foot")))

(deffacts tibialis-anterior-signs
  (association (about tibialis-anterior) (kind symptom) (question weakness) (answer ankle-or-foot-drags)
    (strength moderate)
    (text "weak ankle or dragging foot; true foot drop must be excluded")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-movements
  (association (about tibialis-anterior) (kind movement) (question aggravated-by) (answer uneven-ground)
    (strength moderate)
    (text "worse on uneven ground")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-causes
  (association (about tibialis-anterior) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running as a regular load")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind overuse) (question activity) (answer driving-long) (strength moderate)
    (text "long drives on the pedals")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind injury) (question trauma) (answer direct-blow) (strength weak)
    (text "direct blow to the shin")
    (sources niel-asher-tibialis-anterior))
  (association (about tibialis-anterior) (kind injury) (question trauma) (answer twist) (strength moderate)
    (text "twist of the ankle")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-mimics
  (mimic (muscle tibialis-anterior) (kind red-flag) (is compartment-syndrome)
    (text "pressure in the front muscle compartment of the shin: an emergency when sudden")
    (sources niel-asher-tibialis-anterior))
  (mimic (muscle tibialis-anterior) (kind alternative) (is lumbar-radiculopathy)
    (text "nerve-root pain from L5, from a lumbar disc")
    (sources niel-asher-tibialis-anterior))
  (mimic (muscle tibialis-anterior) (kind alternative) (is gout)
    (text "gout, when the big toe hurts")
    (sources niel-asher-tibialis-anterior)))

(deffacts tibialis-anterior-remarks
  (remark (muscle tibialis-anterior)
    (text "Sends no pain to the knee; knee pain speaks against it.")
    (sources niel-asher-tibialis-anterior)))

;;; ------------------------------------------------------------------------------------------------
;;; tibialis-posterior

(deffacts muscle-tibialis-posterior
  (muscle (id tibialis-posterior) (name "tibialis posterior") (region lower-leg) (refers-to-knee no)
    (action "turns the foot in and supports the arch")))

(deffacts tibialis-posterior-movements
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer uneven-ground)
    (strength strong)
    (text "walking on gravel, cobbles or other rough ground")
    (sources namtpt-symptom-foot-posterior))
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer running) (strength moderate)
    (text "lower leg painful when running")
    (sources namtpt-symptom-foot-posterior))
  (association (about tibialis-posterior) (kind movement) (question aggravated-by) (answer walking-slanted-surface)
    (strength moderate)
    (text "walking on slanted ground")
    (sources namtpt-symptom-foot-posterior)))

(deffacts tibialis-posterior-causes
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer running) (strength moderate)
    (text "running as a regular load")
    (sources niel-asher-tibialis-posterior))
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer driving-long) (strength weak)
    (text "long drives on the pedals")
    (sources niel-asher-tibialis-posterior))
  (association (about tibialis-posterior) (kind overuse) (question activity) (answer high-heels) (strength weak)
    (text "habit of wearing high heels")
    (sources niel-asher-tibialis-posterior)))

(deffacts tibialis-posterior-structure
  (association (about tibialis-posterior) (kind structure) (question alignment) (answer flat-feet) (strength strong)
    (text "flat feet: ankles collapse inward and load it")
    (sources S060 wellness-digest-tibialis-posterior-muscle morningside-tibialis-posterior))
  (association (about tibialis-posterior) (kind structure) (question alignment) (answer uneven-shoe-wear)
    (strength strong)
    (text "shoes worn down unevenly, a mark of an unbalanced gait")
    (sources S059 S060 namtpt-symptom-foot-posterior wellness-digest-tibialis-posterior-muscle)))

(deffacts tibialis-posterior-mimics
  (mimic (muscle tibialis-posterior) (kind red-flag) (is compartment-syndrome)
    (text "pressure in the deep rear muscle compartment of the leg")
    (sources namtpt-symptom-foot-posterior niel-asher-tibialis-posterior))
  (mimic (muscle tibialis-posterior) (kind text) (is none)
    (text "failing tendon of tibialis posterior")
    (sources namtpt-symptom-foot-posterior))
  (mimic (muscle tibialis-posterior) (kind red-flag) (is dvt)
    (text "clot in a deep vein of the calf")
    (sources niel-asher-tibialis-posterior)))

(deffacts tibialis-posterior-remarks
  (remark (muscle tibialis-posterior)
    (text "Sends no pain to the knee.")
    (sources namtpt-symptom-foot-posterior)))

;;; ------------------------------------------------------------------------------------------------
;;; peroneus-longus

(deffacts muscle-peroneus-longus
  (muscle (id peroneus-longus) (name "peroneus longus") (region lower-leg) (refers-to-knee yes)
    (action "turns the foot out and points it; supports the arch")))

(deffacts peroneus-longus-signs
  (association (about peroneus-longus) (kind symptom) (question weakness) (answer ankle-rolls) (strength strong)
    (text "ankle rolls and is sprained often")
    (sources wellness-digest-peroneus-longus-peroneus triggerpointtherapist-peroneal-ankle-pain
             bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind symptom) (question pain-quality) (answer numbness-tingling)
    (strength moderate)
    (text "tingling where it squeezes the common peroneal nerve")
    (sources wellness-digest-peroneus-longus-peroneus bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-causes
  (association (about peroneus-longus) (kind overuse) (question activity) (answer high-heels) (strength moderate)
    (text "habit of wearing high heels")
    (sources bodyacheescape-peroneus-muscles morningside-peroneus-longus))
  (association (about peroneus-longus) (kind posture) (question posture) (answer leg-crossed) (strength strong)
    (text "crossed legs, which squeeze its nerve")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind injury) (question immobilised) (answer yes) (strength moderate)
    (text "leg in a cast")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind injury) (question trauma) (answer twist) (strength strong)
    (text "twist or sprain of the ankle")
    (sources triggerpointtherapist-peroneal-ankle-pain painwhisperer-anklepain))
  (association (about peroneus-longus) (kind posture) (question posture) (answer toes-pointed-sleeping) (strength weak)
    (text "sleeping with the toes pointed; named by one clinic source only")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-structure
  (association (about peroneus-longus) (kind structure) (question alignment) (answer long-second-toe) (strength strong)
    (text "long second toe (Morton foot), said to keep its trigger points going")
    (sources bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind structure) (question alignment) (answer flat-feet) (strength moderate)
    (text "flat foot whose arch it has to hold up")
    (sources S060 bodyacheescape-peroneus-muscles))
  (association (about peroneus-longus) (kind structure) (question alignment) (answer uneven-shoe-wear) (strength weak)
    (text "shoes worn down unevenly; that the load falls on this muscle is our inference")
    (sources S059 S060 derived)))

(deffacts peroneus-longus-partners
  (partner (muscle peroneus-longus) (with gluteus-minimus)
    (text "sends its pain here and may raise satellite points")
    (sources bodyacheescape-peroneus-muscles)))

(deffacts peroneus-longus-mimics
  (mimic (muscle peroneus-longus) (kind text) (is none)
    (text "arthritis of the ankle")
    (sources bodyacheescape-peroneus-muscles))
  (mimic (muscle peroneus-longus) (kind alternative) (is common-peroneal-entrapment)
    (text "squeezed common peroneal nerve: numb outer shin, weak foot")
    (sources bodyacheescape-peroneus-muscles))
  (mimic (muscle peroneus-longus) (kind red-flag) (is fracture)
    (text "broken fibula: a tender fibula head after injury goes to the Ottawa rule; our own inference")
    (sources derived))
  (mimic (muscle peroneus-longus) (kind alternative) (is bakers-cyst)
    (text "Baker's cyst pressing on the nerve")
    (sources bodyacheescape-peroneus-muscles)))

;;; end of facts/muscles/lower-leg.clp
