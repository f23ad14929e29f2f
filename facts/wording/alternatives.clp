;;; wording/alternatives.clp - the words about each ordinary explanation that is no trigger point.
;;;
;;; Reads      nothing.
;;; Concludes  one alternative-text fact for each alternative fact of facts/alternatives/.
;;; Relied on  by the reports, for a person without training; the words for a therapist are `tells-apart` in the tables.
;;;            Each text says what it may be, what fits, and what to do, in step with the alternative's disposition:
;;;            urgent (a doctor the same day), routine-referral (an appointment), self-limiting, muscular.

;;; ------------------------------------------------------------------------------------------------
;;; inside and around the knee joint

(deffacts alternative-texts-knee-joint
  (alternative-text
    (id   osteoarthritis)
    (name "worn joint cartilage of the knee (osteoarthritis)")
    (text "The smooth lining of the knee may be worn. It fits if you are over 45, the pain built up slowly and comes with use, and morning stiffness is gone within half an hour. It is worth a doctor's appointment; sore muscles may add to the pain."))

  (alternative-text
    (id   patellofemoral-pain)
    (name "pain from the kneecap joint (patellofemoral pain)")
    (text "The joint behind the kneecap may be overloaded. It fits if you show the pain with the whole hand, and squats, stairs and long sitting bring it on. It can be treated like muscle pain, and the front thigh muscles are often sore as well."))

  (alternative-text
    (id   chondromalacia)
    (name "rough cartilage behind the kneecap (chondromalacia)")
    (text "The back of the kneecap may be rough. It fits if the kneecap grates when you straighten the knee, and stairs and long sitting hurt; a click without pain is normal. It can be treated like muscle pain."))

  (alternative-text
    (id   plica-syndrome)
    (name "pinched fold of the joint lining (plica syndrome)")
    (text "A fold inside the knee may get pinched. It fits if the knee snaps with pain as it bends, and a cord beside the inner edge of the kneecap is sore; muscle pain does not snap. It can be treated like muscle pain, but see a doctor if the knee gets stuck."))

  (alternative-text
    (id   fat-pad-impingement)
    (name "pinched fat pad below the kneecap (Hoffa's fat pad)")
    (text "The soft pad below the kneecap may get pinched. It fits if it hurts on both sides of the tendon there when you push the knee fully straight, and a slightly bent knee eases it. It is rare and can be treated like muscle pain."))

  (alternative-text
    (id   meniscus-tear-degenerative)
    (name "worn or torn cushion in the knee (meniscus tear)")
    (text "One of the two cushions inside the knee may be worn or torn. It fits if one spot on the joint line is sore, turning on the planted foot hurts, and the knee swells the day after. It is worth a doctor's appointment, within a day if the knee gets stuck."))

  (alternative-text
    (id   medial-collateral-sprain)
    (name "sprain of the inner knee ligament (medial collateral sprain)")
    (text "The ligament at the inner knee may be overstretched. It fits if you remember a twist or a blow from the outer side, and one spot has been sore since; muscle pain comes on slowly. It is worth a doctor's appointment, within a day if the knee popped or swelled within hours."))

  (alternative-text
    (id   lateral-collateral-sprain)
    (name "sprain of the outer knee ligament (lateral collateral sprain)")
    (text "The ligament at the outer knee may be overstretched. It fits if you remember a twist or a blow from the inner side, and it has been sore since; muscle pain comes on slowly. It is worth a doctor's appointment, at once if you cannot lift the foot, and within a day if the knee swelled within hours."))

  (alternative-text
    (id   gout)
    (name "sudden crystal attack in the knee (gout)")
    (text "Crystals may have set off an attack in the joint. It fits if the knee turned hot, red and swollen within a day, and more so if you had such attacks before; sore muscles do not do that. An infection can look the same, so see a doctor the same day, and at once with a fever."))

  (alternative-text
    (id   pseudogout)
    (name "gout-like crystal attack in older people (pseudogout)")
    (text "Crystals, other than in gout, may have set off an attack in the joint. It fits if you are past 60 and the knee turned hot and swollen, perhaps after an illness; sore muscles do not do that. An infection can look the same, so see a doctor the same day, and at once with a fever."))

  (alternative-text
    (id   bakers-cyst)
    (name "fluid-filled lump behind the knee (Baker's cyst)")
    (text "Joint fluid may have gathered behind the knee. It fits if a soft lump there fills when you stand straight, and a full bend feels tight; sore muscles make no lump. It is worth a doctor's appointment, the same day if the lump beats or the calf suddenly hurts or swells.")))

;;; ------------------------------------------------------------------------------------------------
;;; tendons and the cushions under the skin

(deffacts alternative-texts-tendons-and-bursae
  (alternative-text
    (id   patellar-tendinopathy)
    (name "overloaded tendon below the kneecap (jumper's knee)")
    (text "The tendon below the kneecap may be overloaded. It fits if one fingertip covers the sore spot at the lower tip of the kneecap, and jumping makes it worse; muscle pain is wider. It can be treated like muscle pain, with less jumping for now."))

  (alternative-text
    (id   quadriceps-tendinopathy)
    (name "overloaded tendon above the kneecap (quadriceps tendinopathy)")
    (text "The tendon above the kneecap may be overloaded. It fits if the sore spot is the upper rim of the kneecap, and deep squats, jumps and stairs bring it on. It can be treated like muscle pain, but go to an emergency department if you cannot lift the straight leg."))

  (alternative-text
    (id   iliotibial-band-syndrome)
    (name "runner's pain of the outer knee (iliotibial band syndrome)")
    (text "The firm band of the outer thigh may chafe the outer knee. It fits if one spot 2 to 3 cm above the joint hurts, starts after the same distance on each run, and is worst downhill. It can be treated like muscle pain, with shorter runs for now."))

  (alternative-text
    (id   popliteus-tendinopathy)
    (name "overloaded tendon at the outer back of the knee (popliteus tendinopathy)")
    (text "A tendon at the outer back corner of the knee may be overloaded. It fits if one spot there is sore, best felt with that ankle on the other knee, after running or walking downhill. It is uncommon and can be treated like muscle pain."))

  (alternative-text
    (id   distal-hamstring-tendinopathy)
    (name "overloaded hamstring tendon behind the knee (hamstring tendinopathy)")
    (text "One of the two cords beside the hollow of the knee may be overloaded. It fits if the cord itself is sore, stiff after sitting, and eases as you warm up; sore muscles hurt higher up the thigh. It can be treated like muscle pain, but see a doctor if there is a lump or it began suddenly."))

  (alternative-text
    (id   prepatellar-bursitis)
    (name "swollen cushion in front of the kneecap (housemaid's knee)")
    (text "The fluid cushion in front of the kneecap may be swollen. It fits if you kneel a lot or had a knock, and a soft swelling hides the kneecap; sore muscles do not swell there. It is worth a doctor's appointment, the same day if it is hot or red, and at once with a fever."))

  (alternative-text
    (id   infrapatellar-bursitis)
    (name "swollen cushion below the kneecap (clergyman's knee)")
    (text "A fluid cushion below the kneecap may be swollen. It fits if you kneel a lot and see a swelling over or beside the tendon; sore muscles do not swell there. It is worth a doctor's appointment, the same day if it is hot or red, and at once with a fever."))

  (alternative-text
    (id   pes-anserine-bursitis)
    (name "sore cushion at the inner shin (pes anserine bursitis)")
    (text "A fluid cushion on the inner shin may be sore. It fits if one spot about a hand's width below the inner knee joint hurts, and stairs and rising from a chair make it worse. It can be treated like muscle pain: work the thigh muscles that pull there, and keep off the sore spot."))

  (alternative-text
    (id   greater-trochanteric-pain)
    (name "pain at the bony knob of the outer hip (greater trochanteric pain)")
    (text "The tendons at the outer hip may be overloaded. It fits if lying on that side and standing on that leg hurt over the bony knob, at times down to the knee. It can be treated like muscle pain, as the hip muscles share in it.")))

;;; ------------------------------------------------------------------------------------------------
;;; nerves, and the hip joint

(deffacts alternative-texts-nerves-and-hip
  (alternative-text
    (id   lumbar-radiculopathy)
    (name "irritated nerve root in the low back (lumbar radiculopathy)")
    (text "A nerve may be irritated where it leaves the spine. It fits if the pain is electric or tingles in a strip, the back hurts too, and a cough or moving the back changes it. It is worth a doctor's appointment, within a day if weakness grows, and at once if you go numb between the legs."))

  (alternative-text
    (id   meralgia-paresthetica)
    (name "squeezed skin nerve of the outer thigh (meralgia paraesthetica)")
    (text "A skin nerve of the outer thigh may be squeezed, often by a belt or tight clothes. It fits if a patch there burns or is numb and light touch is worse than firm pressure, the reverse of muscle pain. It is worth a doctor's appointment."))

  (alternative-text
    (id   saphenous-nerve-entrapment)
    (name "squeezed skin nerve of the inner knee (saphenous nerve)")
    (text "A skin nerve on the inner side of the leg may be squeezed. It fits if it burns or tingles down the inner knee and shin, often at night, with a sore spot a hand's width above the inner knee. It is worth a doctor's appointment."))

  (alternative-text
    (id   common-peroneal-entrapment)
    (name "squeezed nerve at the outer knee (common peroneal nerve)")
    (text "The nerve at the outer knob of bone below the knee may be squeezed. It fits if the outer shin or the top of the foot tingles, and a tap on the knob sets it off; crossed legs, squats or a brace can cause it. It is worth a doctor's appointment, within a day if you cannot lift the foot, and at once if that follows an injury."))

  (alternative-text
    (id   hip-osteoarthritis)
    (name "worn hip joint felt at the knee (hip osteoarthritis)")
    (text "A worn hip can be felt at the knee, sometimes only there. It fits if the groin or front thigh hurts, socks and shoes are hard to put on, and the hip is stiff when you turn the leg in. It is worth a doctor's appointment.")))

;;; ------------------------------------------------------------------------------------------------
;;; pulled muscles and shin

(deffacts alternative-texts-strains
  (alternative-text
    (id   hamstring-strain)
    (name "pulled hamstring (hamstring strain)")
    (text "Part of the muscle at the back of the thigh may be torn. It fits if it grabbed in mid-stride, one spot is very sore, and the leg lost strength; muscle knots creep in slowly. After the first two weeks it can be treated like muscle pain, but see a doctor within a day after a pop with a large bruise."))

  (alternative-text
    (id   calf-strain)
    (name "pulled calf muscle (calf strain)")
    (text "Part of the calf muscle may be torn. It fits if a sudden pain struck as you pushed off, and one spot on the inner calf is sore; muscle knots creep in slowly. After the first two weeks it can be treated like muscle pain, but see a doctor the same day if it felt like a kick, you cannot push off or the calf is swollen."))

  (alternative-text
    (id   adductor-strain)
    (name "pulled groin muscle (adductor strain)")
    (text "Part of a muscle at the top of the inner thigh may be torn. It fits if you remember a slip, kick or turn, and squeezing the knees together hurts high in the groin. After the first two weeks it can be treated like muscle pain; see a doctor if coughing hurts there or it lasts for months."))

  (alternative-text
    (id   shin-splints)
    (name "shin splints (medial tibial stress syndrome)")
    (text "The inner edge of the shin bone may be overloaded. It fits if it is sore over a hand's width after more running, and eases as you warm up. It can be treated like muscle pain, but see a doctor within a day if one fingertip spot hurts, or it hurts at rest or never warms up.")))

;;; ------------------------------------------------------------------------------------------------
;;; children

(deffacts alternative-texts-children
  (alternative-text
    (id   osgood-schlatter)
    (name "growth pain at the shin bump (Osgood-Schlatter disease)")
    (text "The growing bone may be sore where the kneecap tendon pulls on the shin. It fits a child who runs and jumps and has a hard, sore bump there. It usually settles by itself with less sport; see a doctor soon for a limp, groin or thigh pain, a swollen joint or night pain that never lets up."))

  (alternative-text
    (id   sinding-larsen-johansson)
    (name "growth pain at the kneecap tip (Sinding-Larsen-Johansson disease)")
    (text "The growing bone may be sore where the tendon starts at the lower tip of the kneecap. It fits a child of about 9 to 12 who jumps a lot and has one sore spot there. It usually settles by itself with less sport; see a doctor within a day if it began suddenly or with a blow."))

  (alternative-text
    (id   growing-pains)
    (name "growing pains")
    (text "Some children's legs ache in the evening or at night. It fits if both legs hurt or the side changes, rubbing helps, and the child plays as usual next morning. It usually settles by itself; see a doctor soon if it is always the same leg, or with a limp, stiffness, swelling or fever.")))

;;; ------------------------------------------------------------------------------------------------
;;; met in thin histories

(deffacts alternative-texts-told-in-few-answers
  (alternative-text
    (id   exertional-compartment-syndrome)
    (name "muscle too tight for its sheath in sport (exertional compartment syndrome)")
    (text "A muscle of the lower leg may swell more than its sheath allows when you run. It fits if both legs get tight at the same point of each run, and it is gone soon after you stop. It is worth a doctor's appointment; go at once if it stays tight at rest or the foot turns numb."))

  (alternative-text
    (id   insufficiency-fracture)
    (name "weak bone that gave way under normal load (insufficiency fracture)")
    (text "A weak bone near the knee may have cracked in daily use. It fits if you are past 60, nothing happened, and each step hurts since some days. It is worth a doctor's appointment; take weight off the leg until then, and go at once if you can no longer stand on it.")))

;;; end of facts/wording/alternatives.clp
