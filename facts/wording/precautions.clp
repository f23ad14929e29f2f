;;; wording/precautions.clp - the words about what to avoid or adapt.
;;;
;;; Reads      nothing.
;;; Concludes  one precaution-text fact for each precaution that rules/precautions.clp can conclude.
;;; Relied on  by every report. `order` sorts them: the gravest first. Which techniques a precaution withdraws stands in
;;;            the rules, not here.

;;; ------------------------------------------------------------------------------------------------
;;; Hands off until a doctor has looked.

(deffacts precaution-texts-hands-off
  (precaution-text
    (id       dvt-no-massage)
    (order    10)
    (name     "No massage on this leg: possible blood clot")
    (text     "Do not rub, roll, squeeze or stretch this leg, and do not test it by pressing the calf. A clot can feel just like a sore muscle, and only a scan can tell. The top of this report says how soon you need a doctor.")
    (clinical "Deep vein thrombosis not excluded: no massage, roller, stretching or calf squeeze test; same-day assessment with formal Wells score, D-dimer or ultrasound. Calf tear, ruptured popliteal cyst and superficial thrombosis cannot be told apart clinically."))
  (precaution-text
    (id       osteomyelitis-no-pressure)
    (order    20)
    (name     "No hands on the leg: possible infection")
    (text     "Let nobody press, rub or warm this leg. There may be an infection in a joint, a bone or deep under the skin, and a doctor has to rule it out first. If you feel ill or it gets worse, get help at once.")
    (clinical "Infection of joint, bone, bursa or deep tissue not excluded: no manual work and no heat. Follow the disposition; septic arthritis needs no fever to be likely."))
  (precaution-text
    (id       fracture-no-pressure)
    (order    30)
    (name     "No pressure or stretch: the bone may be broken or weak")
    (text     "Do not massage, roll or stretch near the sore bone. Wait until a doctor has ruled out a break. If there is one, wait about six weeks or until you are told that it has healed.")
    (clinical "Fracture or stress fracture not excluded: no massage, roller, stretching or loading at or near the site; resume after imaging, or after about 6 weeks or clearance (84 % of rolling experts: contraindication)."))
  (precaution-text
    (id       popliteal-pulse-no-pressure)
    (order    40)
    (name     "Never press behind the knee: possible widened artery")
    (text     "Do not press, massage or roll behind the knee. A lump that beats, or pain like yours, may come from an artery that has widened. It needs a scan first.")
    (clinical "Pulsatile popliteal mass or suspected popliteal aneurysm: no pressure, no manual work on the limb before duplex; vascular assessment, other leg and aorta included."))
  (precaution-text
    (id       known-clot-light-only)
    (order    50)
    (name     "Known blood clot: no massage until your doctor agrees")
    (text     "Do not let anybody massage the leg before your doctor has said that the clot is gone. Ask again if new swelling or pain starts. Keep taking your medicine.")
    (clinical "History of venous thrombosis, under treatment or not told: no massage or tools on the limb until resolution is confirmed. One source permits careful work once anticoagulated; the stricter one is followed."))
  (precaution-text
    (id       fever-postpone)
    (order    60)
    (name     "Put off massage until you are well")
    (text     "Wait with all massage until the fever, chills or infection have gone. With a fever and a sore leg, a doctor looks first.")
    (clinical "Fever, rigors, malaise or recent infection: postpone all hands-on treatment. With knee signs treat as joint or bone infection until excluded."))
  (precaution-text
    (id       no-pressure-on-red-warm-swollen)
    (order    70)
    (name     "No pressure where it is red, warm or swollen")
    (text     "Do not press on skin that is red, warm, swollen or sore to touch. If the knee itself is hot and swollen, leave it alone until a doctor has looked.")
    (clinical "No pressure over erythema, warmth, swelling or irritation. Hot swollen joint: no manual work or heat, same-day referral (septic arthritis until excluded)."))
  (precaution-text
    (id       do-not-force-locked-knee)
    (order    80)
    (name     "Do not force a locked knee")
    (text     "Do not push, stretch or twist the knee to free it. If it cannot be straightened at all, a doctor looks first.")
    (clinical "True locking or a knee fixed in flexion: no forced extension, stretching or manipulation. True locking is an urgent referral (displaced meniscus or loose body)."))
  (precaution-text
    (id       recent-surgery-wait)
    (order    90)
    (name     "Recent operation: ask your surgeon first")
    (text     "Do not let anybody work on the leg in the first six weeks unless your surgeon agrees. If you do not know how long ago it was, ask first.")
    (clinical "Surgery less than 6 weeks ago, or date not told: no manual work on the operated limb without the surgeon's consent. Raised clotting risk for 12 weeks: look for clot signs."))
  (precaution-text
    (id       knee-replacement-clearance)
    (order    100)
    (name     "New knee joint: wait for the go-ahead")
    (text     "Wait about eight weeks before anybody massages the leg. The wound must be closed and dry, and your surgeon or physio must agree. Do not let anybody press deep into the calf.")
    (clinical "Knee replacement under 8 weeks ago, or date not told: incision closed, dry, sutures out (4-6 weeks) and surgeon or physiotherapist agreed before scar or leg work; leg massage from 6-8 weeks; no deep calf work."))
  (precaution-text
    (id       recent-joint-injection-wait)
    (order    110)
    (name     "Recent operation, or needle in the joint: wait")
    (text     "Rest the joint for a day or two. Leave the place alone for two to four weeks unless the doctor who gave the injection agrees. After an operation ask the surgeon.")
    (clinical "Surgery or joint injection within 3 months: after injection 24-48 h rest, no massage of the site for about 2-4 weeks without the injector's consent (practice opinion); the answer does not tell the two apart, so ask. New heat or swelling: septic arthritis first."))
  (precaution-text
    (id       acute-injury-wait)
    (order    120)
    (name     "Fresh injury: leave it alone for now")
    (text     "Do not press, stretch or warm the injured place for the first one to two weeks, or while a bruise shows. Have it checked first if it swells fast, went with a pop or will not carry you.")
    (clinical "Acute strain, sprain or haematoma: no direct work, stretching or heat in the first 1-2 weeks or while bruised; exclude fracture, tendon and muscle tear first. Early deep massage of a thigh contusion risks myositis ossificans."))
  (precaution-text
    (id       inflammatory-or-clinical-uncertainty)
    (order    130)
    (name     "Some danger questions are still open")
    (text     "Answer the open danger questions, or have the knee examined. Until then treat nothing. What is not known does not count as harmless.")
    (clinical "Danger screen incomplete: an unanswered danger question counts as not excluded. Ask again, examine or refer before treatment.")))

;;; ------------------------------------------------------------------------------------------------
;;; Treat with care: what the person has besides.

(deffacts precaution-texts-conditions
  (precaution-text
    (id       cancer-oncologist-ok)
    (order    140)
    (name     "Cancer, or a lump not yet explained: gentle touch only")
    (text     "Ask your cancer doctor before anybody presses deep. Keep off a lump that no doctor has looked at. Light touch elsewhere is often fine.")
    (clinical "History of cancer, or a suspicious unexplained mass: no deep or intense pressure near tumour or bone secondaries without the oncologist; light general touch only. New unexplained leg pain: report before treating."))
  (precaution-text
    (id       anticoagulant-light-pressure)
    (order    150)
    (name     "Blood thinner or bleeding disorder: light strokes only")
    (text     "Use light strokes only: no deep pressure, no elbow, no ball and no roller. Ask your doctor first, and watch for new bruises and swelling. Never stop a medicine on your own.")
    (clinical "Anticoagulant or bleeding disorder: no deep tissue work, forceful ischaemic compression, elbow, tools or needling; light effleurage after consulting the prescriber. Watch for bruising, haemarthrosis and muscle bleeds."))
  (precaution-text
    (id       statin-check)
    (order    160)
    (name     "Cholesterol tablet (statin): blood test first")
    (text     "A statin can make muscles hurt on both sides, so have a blood test before anybody presses deep. Do not stop the tablet on your own. Get help at once if your urine turns dark or you get weaker.")
    (clinical "Statin with bilateral muscle pain: creatine kinase and medical review before deep work. Dark urine or growing weakness: rhabdomyolysis, emergency."))
  (precaution-text
    (id       pregnancy-leg-care)
    (order    170)
    (name     "Pregnancy: no deep pressure on the legs")
    (text     "Do not let anybody press deep into your calves or inner thighs. Lie on your side, and choose someone trained for pregnancy. If one leg swells or hurts more than the other, a clot must be ruled out before any massage.")
    (clinical "Pregnancy: screen for clot signs first; side-lying, no deep pressure on calves and inner thighs, prenatal training, provider's consent if high risk. Sources differ on leg work; the cautious side is followed."))
  (precaution-text
    (id       child-guardian)
    (order    180)
    (name     "Anyone under 18: with a parent, and check the hip first")
    (text     "If the person is under 18, have a parent or guardian there. Ask for the hip to be examined before the knee muscles are treated, for hip trouble in the young often hurts at the knee. With a limp or a fever, see a doctor.")
    (clinical "Minor, or age not told: parent or guardian present; examine the hip (internal rotation, gait) before knee muscle work. Limp, fever or loss of rotation: refer (slipped epiphysis, Perthes, infection)."))
  (precaution-text
    (id       fall-risk-on-stairs)
    (order    190)
    (name     "The leg may give way: mind the stairs")
    (text     "Hold the handrail and take one step at a time, above all on the way down. Keep off ladders and steep paths until the leg holds again.")
    (clinical "Buckling knee or hip: fall risk, above all descending. Handrail, step-to gait, no ladders or steep ground until it stops; look for quadriceps weakness and ligament injury."))
  (precaution-text
    (id       rheumatoid-or-gout-flare)
    (order    200)
    (name     "Arthritis or gout: leave a flaring joint alone")
    (text     "Do not work on a joint that is hot, red or swollen. When the flare is over, gentle work is fine. If this flare is not like the ones before, a doctor looks first.")
    (clinical "Rheumatoid arthritis or gout with an inflamed joint: no local work or heat during the flare, gentle work between flares. A known disease does not exclude septic arthritis."))
  (precaution-text
    (id       osteoporosis-gentle)
    (order    210)
    (name     "Thin bones: be gentle")
    (text     "Use gentle pressure only: no pounding, no elbow on bone and no forced stretch. Take care getting on and off the table or the floor.")
    (clinical "Osteoporosis: gentle pressure; no percussion, forced stretch or joint mobilisation, no elbow on bone; help with transfers. New bone pain: think of fracture."))
  (precaution-text
    (id       neuropathy-light-pressure)
    (order    220)
    (name     "Skin that may feel less: light pressure, no heat")
    (text     "Keep the pressure light on skin that is numb or tingles, and use no hot packs. You may not feel when it is too much. Look at the skin before and after.")
    (clinical "Neuropathy, diabetes, or numbness and paraesthesia of any cause: feedback is unreliable. Light to moderate pressure, no deep tissue work, no hot stones or packs; inspect the skin before and after."))
  (precaution-text
    (id       steroid-use-gentle)
    (order    230)
    (name     "Steroid medicine: be gentle")
    (text     "Do not let anybody press deep. Steroids taken for a long time thin the skin and weaken the tissue, so it bruises and tears more easily.")
    (clinical "Long-term corticosteroid: fragile skin and connective tissue, easy bruising. No deep tissue work; myofascial work with great caution."))
  (precaution-text
    (id       insulin-site-avoid)
    (order    240) (handling yes)
    (name     "Injections in the thigh: keep off fresh places")
    (text     "Do not massage where you have just put a needle. If you take insulin, massage the leg well away from the time of a dose, for rubbing makes it act faster. Keep some sugar at hand.")
    (clinical "Thigh injections: keep off recent sites. Massage of the site speeds insulin uptake (glucose 8.3 % lower at 30 min, n = 8): treat well away from dosing, glucose at hand."))
  (precaution-text
    (id       knee-replacement-late)
    (order    250)
    (name     "Replaced knee: stay off the joint itself")
    (text     "Work on the muscles only, away from the joint. If the knee turns warm or red, or you get a fever, stop and get help at once.")
    (clinical "Knee replacement over 8 weeks ago: muscle work away from the joint line is permitted. New warmth, erythema or fever: periprosthetic infection, emergency referral, no massage."))
  (precaution-text
    (id       bursitis-no-pressure)
    (order    260)
    (name     "A sore, puffy spot (bursa): keep the pressure off it")
    (text     "If you have a sore, puffy spot, do not press or kneel on it. It may be a fluid cushion (bursa) that is sore. If it turns hot and red, let a doctor look before you touch it.")
    (clinical "Bursitis, known or likely (prepatellar, infrapatellar, anserine, trochanteric): no direct pressure; treat the muscles that load the bursa. Heat and erythema: septic bursitis.")))

;;; ------------------------------------------------------------------------------------------------
;;; Keep off the place: skin.

(deffacts precaution-texts-skin
  (precaution-text
    (id       no-massage-over-open-wound)
    (order    300)
    (name     "Keep off open wounds")
    (text     "Do not massage or roll over a wound until it has closed. If it leaks pus or the skin around it is hot, let a doctor look before anything else.")
    (clinical "Open or discharging wound: no massage or roller (73 % of rolling experts: contraindication). Pus or spreading warmth: infection, refer."))
  (precaution-text
    (id       no-massage-over-varicose-veins)
    (order    310)
    (name     "Keep off varicose veins")
    (text     "Do not work over thick, winding veins, and use no ball or roller where they show. A light hand beside them is fine. If a vein is sore, hard or swollen, see a doctor first.")
    (clinical "Varicose veins: no work over the veins, no roller or ball on a part of the leg where they show; light work elsewhere. Painful, hard or swollen vein: possible superficial thrombosis, refer."))
  (precaution-text
    (id       no-massage-over-boils)
    (order    320)
    (name     "Keep well away from boils")
    (text     "Do not touch or press near a boil. Pressure can spread the infection.")
    (clinical "Furuncle or abscess: keep well away; risk of spread."))
  (precaution-text
    (id       no-massage-over-rash)
    (order    330)
    (name     "Keep off a rash")
    (text     "Do not work over a rash. If you do not know what it is, or others could catch it, put off the massage.")
    (clinical "Rash: no work over it; contagious or undiagnosed rash: postpone."))
  (precaution-text
    (id       no-massage-over-bruise)
    (order    340)
    (name     "Keep off a bruise")
    (text     "Do not work on the bruise itself until it has faded. If it came without a knock, see a doctor, above all if you take a blood thinner.")
    (clinical "Bruise: no direct work. Unexplained bruise, above all under anticoagulants: refer."))
  (precaution-text
    (id       no-massage-over-blisters)
    (order    350)
    (name     "Keep off blisters")
    (text     "Do not work over a blister until it has healed.")
    (clinical "Blister: no work over it until healed."))
  (precaution-text
    (id       no-massage-over-scar)
    (order    360)
    (name     "Keep off scars")
    (text     "Do not press on a scar. A scar can be massaged later, when it has healed and your doctor agrees.")
    (clinical "Scar tissue: avoid. Scar massage only after full healing and the surgeon's clearance.")))

;;; ------------------------------------------------------------------------------------------------
;;; Keep off the place: vessels and nerves under the hand.

(deffacts precaution-texts-places
  (precaution-text
    (id       popliteal-fossa-care)
    (order    400) (handling yes)
    (name     "Go easy behind the knee")
    (text     "Do not press deep or for long in the hollow behind the knee, and use no ball or roller there. Blood vessels and nerves lie just under the skin. Leave the muscles in the hollow to a trained therapist.")
    (clinical "Popliteal fossa: no sustained or deep pressure in the midline (popliteal artery, vein, tibial nerve, nodes), no tools; work the muscle edges with the knee bent. Suspected poor arterial supply: no deep pressure or heat before the pulses are checked."))
  (precaution-text
    (id       femoral-triangle-care)
    (order    410) (handling yes)
    (name     "Go easy in the groin and high inner thigh")
    (text     "Use a flat, light hand there: no ball, roller or elbow. If you feel a beat under your fingers, move off it. Large blood vessels and a nerve lie under the skin.")
    (clinical "Femoral triangle (artery, vein, nerve, nodes): flat light contact, move off any pulse, no tools or elbow; iliopsoas and pectineus by a trained hand."))
  (precaution-text
    (id       fibula-head-nerve-care)
    (order    420) (handling yes)
    (name     "Mind the nerve at the outer knee")
    (text     "Do not press your thumb or elbow just below the bony knob on the outer side of the knee. No tight strap or brace there either. A nerve lies right under the skin.")
    (clinical "Common peroneal nerve at the fibular neck: no thumb, elbow, tight strap or brace distal to the fibular head; watch for foot drop and dorsal paraesthesia."))
  (precaution-text
    (id       sciatic-notch-care)
    (order    430) (handling yes)
    (name     "Mind the nerve in the buttock")
    (text     "Do not dig into the inner half of the buttock: the main leg nerve runs there. Stop if the pain turns electric or shoots down the leg.")
    (clinical "Sciatic notch: no deep digging in the medial buttock over the sciatic nerve; stop at electric or radiating pain.")))

;;; ------------------------------------------------------------------------------------------------
;;; Tools, stretches and exercise.

(deffacts precaution-texts-tools
  (precaution-text
    (id       no-roller-on-joint-or-knee-pit)
    (order    500) (handling yes)
    (name     "Roll muscle only")
    (text     "Roll only the soft part of a muscle. Never roll the knee, the hollow behind it, bony spots or a numb area.")
    (clinical "Foam roller on muscle bellies only: not on the joint, popliteal fossa, bony prominences or hypoaesthetic skin."))
  (precaution-text
    (id       do-not-roll-itb)
    (order    510) (handling yes)
    (name     "Do not roll the band on the outer thigh")
    (text     "Do not grind the tough band on the outer thigh: it does not give, and it hurts. Work the muscles that pull on it: at the front of the hip, in the buttock and on the outer front of the thigh.")
    (clinical "Iliotibial band: no rolling or grinding of the band itself; treat tensor fasciae latae, gluteus maximus and vastus lateralis. Sources differ (rolling widened hip adduction in one trial)."))
  (precaution-text
    (id       no-knee-brace-for-posterior-pain)
    (order    520)
    (name     "No knee wrap for muscle pain behind the knee")
    (text     "Do not wrap or brace the knee for this pain on your own: it can keep the sore spot going. If a doctor gave you a brace, keep wearing it.")
    (clinical "Popliteus or plantaris points: brace or wrap perpetuates them. Never advise leaving off a prescribed brace."))
  (precaution-text
    (id       no-aggressive-calf-stretch)
    (order    530) (handling yes)
    (name     "Stretch a cramping calf gently")
    (text     "Do not pull hard on the calf. Let the sore spots calm down first, then stretch it gently.")
    (clinical "Gastrocnemius with cramps: release first, gentle stretch after; forceful stretching may irritate active points."))
  (precaution-text
    (id       no-deep-squats-while-active)
    (order    540)
    (name     "No deep squats while it is sore")
    (text     "Do not squat fully or bend the knees deep while the thigh or knee is sore. A half squat is fine as long as your thighs stay above level.")
    (clinical "Active quadriceps points: no full squats or deep knee bends; partial squats with the thigh above horizontal, graded loading once quiet."))
  (precaution-text
    (id       oil-allergy-or-broken-skin)
    (order    550) (handling yes)
    (name     "Mint or gum tree oil: check first")
    (text     "Check for an allergy before you use peppermint or eucalyptus oil. Keep it off broken or sore skin, and wash your hands afterwards.")
    (clinical "Peppermint or eucalyptus oil: ask for allergy, not on broken or irritated skin, wash hands; away from eyes and mucosa.")))

;;; ------------------------------------------------------------------------------------------------
;;; In every case.

(deffacts precaution-texts-always
  (precaution-text
    (id       medical-causes-first)
    (order    600)
    (name     "Rule out other causes first")
    (text     "Call the pain muscular only when nothing else explains it. If something new turns up, go through the danger questions again before you treat a muscle.")
    (clinical "Screen red flags and common joint causes before ranking muscles; myofascial pain is what remains."))
  (precaution-text
    (id       see-professional-first)
    (order    610)
    (name     "This does not replace an examination")
    (text     "See a doctor or trained therapist if you are not sure, or if it does not get better. Nobody has looked at your knee here.")
    (clinical "Advice for self-treatment does not replace examination; refer when in doubt."))
  (precaution-text
    (id       stay-in-scope-of-practice)
    (order    620) (handling yes)
    (name     "Only what the therapist is trained for")
    (text     "Whoever treats you should use only what they are trained and licensed for. Diagnosis, needles, injections and joint manipulation are for those who have learned them.")
    (clinical "Work within scope of practice and licence; needling, injection, manipulation and diagnosis belong to others unless you hold them."))
  (precaution-text
    (id       pressure-to-tolerance)
    (order    630) (handling yes)
    (name     "Press only as much as feels fine")
    (text     "Let the one who feels it decide how strong it is. Stop at once if the pain turns sharp, shoots or spreads.")
    (clinical "Pressure to tolerance, led by the receiver; stop on sharp, electric or spreading pain."))
  (precaution-text
    (id       practitioner-posture)
    (order    640) (handling yes)
    (name     "A good posture for the one who presses")
    (text     "Whoever presses should stand or sit in balance, and change position before back or hands tire.")
    (clinical "Balanced posture of the giver throughout."))
  (precaution-text
    (id       loose-clothing)
    (order    650) (handling yes)
    (name     "Wear loose clothes")
    (text     "Wear loose, comfortable clothes, so that the thighs are easy to reach.")
    (clinical "Loose, comfortable clothing for access to the thighs.")))

;;; end of facts/wording/precautions.clp
