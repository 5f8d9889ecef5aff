/**
 * The checklist in our own words: what an officer of a depot can answer by looking, and why it matters. The number of the module stands first in
 * each id. English comes first; another language that lacks an item does not compile.
 */
export const items = {
  '01.10-copy': ['Is a copy of the guidelines at hand, and is its edition written on it?', 'An old edition gives old distances and old rules.'],
  '01.10-national': ['Is it written down which national rules hold here beside the guidelines, and which of the two decides?', 'Two rules without an order lead to the weaker one.'],
  '01.10-responsible': ['Is one named officer responsible for keeping the depot in line with them?', 'A task that belongs to everybody is done by nobody.'],

  '01.20-assessed': ['Has the depot been assessed against the guidelines before, and is the record at hand?', 'Without an earlier record nobody sees whether things get better or worse.'],
  '01.20-plan': ['Is there a plan that says which gaps are closed next, by whom and until when?', 'A gap without a date stays open.'],
  '01.20-authority': ['Does the depot know whether its authority asks for a risk reduction level, and by which questions?', 'Only the authority can say which level is wanted.'],

  '01.30-policy': ['Is there a signed national policy or order on the management of ammunition?', 'Money and posts follow from a signed policy.'],
  '01.30-standards': ['Are national standards for storage, transport and disposal in force and available in the depot?', 'Staff can only keep rules that they can read.'],
  '01.30-review': ['Was the policy reviewed at the date that it sets for itself?', 'A policy that is never reviewed no longer fits the stockpile.'],

  '01.35-posts': ['Are all posts that the depot needs for safety set up and filled?', 'Behind an empty post stands a check that does not happen.'],
  '01.35-budget': ['Is there a yearly budget for the upkeep of buildings, fences and fire equipment?', 'What is not maintained fails when it is needed.'],
  '01.35-adviser': ['Can the depot call a technical adviser on explosives who does not belong to it?', 'An outside eye sees what routine hides.'],

  '01.40-terms': ['Do orders, labels and reports of the depot use the same terms for the same things?', 'A misunderstood term can put the wrong goods into the wrong store.'],
  '01.40-units': ['Is every quantity stated with its unit, and net explosive quantity kept apart from gross weight?', 'Gross weight taken for explosive, or the other way round, makes every distance wrong.'],
  '01.40-glossary': ['Does new staff get a list of the terms in the language they work in?', 'Words that are not understood are guessed.'],

  '01.50-division': ['Is the hazard division known for every item in store, sub-division included?', 'Without a division no safety distance can be found.'],
  '01.50-group': ['Is the compatibility group known for every item in store?', 'The group decides what may lie in the same building.'],
  '01.50-neq': ['Is the net explosive quantity of every item recorded from a source that is named?', 'Distances are only as good as the quantities.'],
  '01.50-mixing': ['Does what lies together in each store agree with the mixing rules in force?', 'A wrong mix can turn a fire into a mass explosion.'],
  '01.50-unknown': ['Is unclassified or unidentified ammunition kept apart and treated as the worst until it is classified?', 'The unknown item is the one that surprises.'],

  '01.60-report': ['Does everybody know how to report a fault of ammunition, and to whom?', 'A fault that is not reported repeats itself elsewhere.'],
  '01.60-quarantine': ['Are faulty lots blocked from issue and marked at the stack?', 'A blocked lot that looks like the others is issued.'],
  '01.60-records': ['Are faults and failures recorded by lot and looked at for patterns?', 'A pattern shows a failing lot before it fails badly.'],

  '01.70-list': ['Is a list of bans and constraints in force at hand, with dates?', 'A banned item must not be used or moved by mistake.'],
  '01.70-stack': ['Is every banned or constrained lot marked where it lies?', 'The person at the stack does not read the file.'],
  '01.70-lifted': ['Is it recorded who imposed and who lifted each ban?', 'A ban without an owner is either lost or kept for ever.'],

  '01.80-formulae': ['Are calculations of blast, fragments and distances done with formulae whose source is named?', 'A formula without a source cannot be checked.'],
  '01.80-second': ['Does a second person check calculations before they are used?', 'A slip of a unit is easily made and its effect is large.'],
  '01.80-tools': ['Is the version of every program or table used for calculations recorded?', 'Only then can a result be repeated.'],

  '01.90-qualified': ['Has everybody who handles or checks ammunition a qualification that is recorded and still valid?', 'Untrained handling leads to accidents.'],
  '01.90-needs': ['Is it written down which competence each post needs?', 'Training follows from what the post needs.'],
  '01.90-refresh': ['Is refresher training held and recorded at its due dates?', 'Skills that are not used are lost.'],
  '01.90-supervised': ['Do people who are still in training work only under supervision?', 'A learner alone has nobody to stop the mistake.'],

  '02.10-assessed': ['Is there a written assessment of the risk of every store, with a date?', 'Only a risk that is written down can be accepted or reduced.'],
  '02.10-accepted': ['Has a person with the authority to do so signed for every risk that remains?', 'A risk that nobody accepted is carried by those who live near it.'],
  '02.10-changes': ['Is the assessment repeated when contents, buildings or neighbours change?', 'A new house outside the fence changes the risk overnight.'],
  '02.10-eca': ['Has an explosion consequence analysis been made wherever a required distance is not kept?', 'Who accepts a shortfall must know what it may cost.'],
  '02.10-measures': ['Does each measure that reduces a risk have an owner and a date?', 'A measure on paper reduces nothing.'],

  '02.20-plan': ['Is there a map of the depot with all stores, exposed sites and their distances, and does it agree with the ground?', 'Distances are judged on the map; an old map judges an old depot.'],
  '02.20-inhabited': ['Are the required distances to all houses and public buildings outside kept?', 'These people have not chosen the risk and do not know it.'],
  '02.20-route': ['Are the required distances to public roads, railways and waterways kept?', 'Traffic cannot be warned in time.'],
  '02.20-stores': ['Are the distances between stores kept, so that one explosion does not set off the next?', 'A chain of explosions empties the whole depot at once.'],
  '02.20-process': ['Are the distances to workshops, offices and other places of work inside kept?', 'Staff works there every day.'],
  '02.20-type': ['Is the type of each building in the plan (earth-covered, heavy, medium, light, open stack) what actually stands there?', 'The type of building decides the distance.'],
  '02.20-small': ['Is the fixed distance also kept round stores that hold hazard division 1.4 only?', 'Small effects still set fire to what is near.'],
  '02.20-aggregation': ['Are the quantities of all divisions in a store added up by the rule, not looked at one by one?', 'Mixed contents explode together.'],

  '02.30-licence': ['Does every store have a valid explosives limit licence, signed and dated?', 'The licence is the limit that the storekeeper works by.'],
  '02.30-posted': ['Is the limit posted at the store where the storekeeper sees it?', 'A limit in the office does not stop a pallet at the door.'],
  '02.30-within': ['Is what is stored now within the licence, for every division?', 'Every kilogram above it is beyond what the distances allow.'],
  '02.30-review': ['Is each licence reviewed at its due date and after each change of the surroundings?', 'A licence holds only for the neighbours it was made with.'],

  '02.40-zones': ['Does the planning office of the district have a plan of the zones where building needs consent?', 'Houses that are planned early can still be moved on paper.'],
  '02.40-watched': ['Is the land round the depot looked at regularly for new buildings, and is it recorded?', 'Encroachment is found late if nobody looks.'],
  '02.40-objection': ['Is it known who raises an objection to a building project, and how?', 'An objection after building has begun comes too late.'],

  '02.50-plan': ['Is there a fire plan, and was it exercised with the fire service within the last year?', 'In a fire there is no time to read.'],
  '02.50-symbols': ['Does every store show the fire division symbol that fits what it holds?', 'Firefighters decide by the symbol whether to fight or to run.'],
  '02.50-equipment': ['Are extinguishers, water and hoses in place, full and checked by date?', 'A first fire is put out in the first minutes or not at all.'],
  '02.50-vegetation': ['Is grass and brush cut short round stores and along fences?', 'A grass fire carries flames to the wall of a store.'],
  '02.50-smoking': ['Are smoking, open flames and lighters kept out, with a place to hand them in?', 'One lighter is enough.'],
  '02.50-alarm': ['Can a fire be reported from every part of the depot at once, also at night?', 'Minutes decide whether people get away.'],
  '02.50-distances': ['Does everybody know to which distance to withdraw for each fire division?', 'Near a burning store there is only one chance to leave.'],

  '03.10-stocktake': ['Does the last full stocktake agree with the ledger, and are differences explained?', 'A difference is either an error or a theft.'],
  '03.10-location': ['Can each lot be found by its record within minutes, building and stack included?', 'What cannot be found cannot be checked or recalled.'],
  '03.10-movements': ['Is each receipt, issue and move recorded on the day, with a signature?', 'Late records hide losses.'],
  '03.10-condition': ['Does the record show the condition of each lot and the date of its last check?', 'Old and unstable stock must stand out.'],
  '03.10-copy': ['Is a copy of the inventory kept in another building?', 'After a fire the inventory is needed at once.'],

  '03.20-lots': ['Is each package marked with its lot or batch number, readable and as in the record?', 'A recall goes by lot.'],
  '03.20-mixed': ['Are lots kept apart in the stack, without mixed pallets?', 'A mixed pallet takes the worst lot’s fate.'],
  '03.20-repacked': ['Do repacked goods keep their lot number?', 'A lost number makes good stock useless.'],

  '03.30-papers': ['Are papers of all international transfers complete and kept?', 'Gaps in the papers are gaps that diverters use.'],
  '03.30-authorised': ['Was each transfer authorised in writing before it left?', 'Unauthorised transfers are diversion.'],
  '03.30-received': ['Was receipt confirmed by the receiver and compared with what was sent?', 'Losses happen on the way.'],

  '03.40-certificates': ['Is an end-user certificate on file for each transfer that needs one?', 'It is the promise that goods go no further.'],
  '03.40-checked': ['Are certificates checked for being genuine before a transfer?', 'Papers can be forged.'],
  '03.40-followed': ['Are deliveries followed up with the end user?', 'A promise that is never checked is soon forgotten.'],

  '03.50-marks': ['Can marks on packages and rounds be read and are they recorded?', 'Tracing begins with a mark.'],
  '03.50-requests': ['Is there a named contact who answers tracing requests?', 'A request without an answer ends the trace.'],
  '03.50-kept': ['Are records kept as long as the national rule asks?', 'Diverted goods may turn up years later.'],

  '04.10-need': ['Is field or temporary storage used only as long as its order says?', 'Temporary stores tend to become permanent without their distances.'],
  '04.10-distances': ['Are distances kept for field stores as well, by rules that are named?', 'Explosives do not know that the store is temporary.'],
  '04.10-weather': ['Is ammunition in the open raised from the ground, covered and ventilated?', 'Heat and damp age propellants quickly.'],
  '04.10-guard': ['Is the field store fenced or guarded all the time?', 'A field store is the easiest to steal from.'],

  '05.10-siting': ['Was the place of every store chosen and recorded with its distances before it was built or used?', 'A badly sited store is never cured cheaply.'],
  '05.10-water': ['Are stores free of flooding, landslides and overhanging trees?', 'Water and falling trees ruin packages and roofs.'],
  '05.10-access': ['Can a fire engine reach every store by two ways?', 'One blocked road must not cut off a store.'],
  '05.10-services': ['Do no power lines, fuel pipes or public services pass over or under a store?', 'They bring fire in and suffer in an explosion.'],

  '05.20-structure': ['Are roofs, walls, doors and floors of all stores sound and dry?', 'A leaking roof ages ammunition and lets in lightning.'],
  '05.20-doors': ['Do doors close, lock and open outward from inside?', 'People must get out and thieves must not get in.'],
  '05.20-earth': ['Is the earth cover of earth-covered stores complete and of full depth?', 'Without its cover it no longer counts as one.'],
  '05.20-ventilation': ['Are ventilators open, screened and free?', 'Air keeps stores cool and dry; screens keep sparks and animals out.'],
  '05.20-drawings': ['Are drawings of every store at hand and do they show later changes?', 'Strength that is only assumed is not strength.'],

  '05.30-place': ['Does every barricade that the plan relies on stand, between store and exposed site?', 'A shorter distance is allowed only with the barricade.'],
  '05.30-height': ['Is every barricade as high, as thick and as near as its design asks?', 'Fragments fly over a barricade that is too low.'],
  '05.30-erosion': ['Are barricades free of erosion, gaps, burrows and large stones?', 'Stones in the earth become fragments.'],

  '05.40-lightning': ['Does every store have lightning protection, tested within its interval and recorded?', 'Lightning can set off a store.'],
  '05.40-wiring': ['Is the electrical system of stores of the type allowed there, and tested?', 'A spark in a store is a cause that can be removed.'],
  '05.40-off': ['Is power switched off from outside when nobody is in the store?', 'What is off cannot spark.'],
  '05.40-static': ['Are floors, benches and people earthed where exposed explosives are handled?', 'A static spark is enough for a primer.'],

  '05.50-types': ['Are only vehicles and lifting gear that are allowed for explosives used in stores?', 'Engines and exhausts are sources of fire.'],
  '05.50-tested': ['Is lifting gear tested at its interval and marked with its load?', 'A dropped pallet can function.'],
  '05.50-parked': ['Are vehicles parked, fuelled and charged away from stores?', 'Vehicles burn while nobody looks.'],

  '05.60-emitters': ['Are all radio transmitters and radars near the depot known, with power and distance?', 'Radio energy can fire electric detonators.'],
  '05.60-phones': ['Are mobile phones and radios kept away from electrically initiated items?', 'The nearest transmitter is in the pocket.'],
  '05.60-signs': ['Do signs show where transmitting begins to be forbidden?', 'Visitors do not know the rule.'],

  '06.10-access': ['Is everybody who enters the explosives area recorded, in and out?', 'In an emergency one must know who is inside.'],
  '06.10-limits': ['Is the greatest number of people in each building posted and kept?', 'Fewer people means fewer casualties.'],
  '06.10-contraband': ['Are people and vehicles searched for forbidden articles?', 'Matches and phones come in by habit.'],
  '06.10-orders': ['Are standing orders posted, signed and understood by those who work there?', 'Orders that are not understood are not kept.'],
  '06.10-emergency': ['Is there an emergency plan that staff, neighbours and hospitals know?', 'Help comes sooner when it was agreed before.'],

  '06.20-space': ['Is there room to walk round each stack and to inspect it?', 'What cannot be reached is not inspected.'],
  '06.20-overflow': ['Is no ammunition stored in passages, loading bays or buildings without a licence for lack of room?', 'Lack of room is how limits are broken.'],
  '06.20-planned': ['Is the need for space compared with what is expected to arrive?', 'A delivery without room ends up in the open.'],

  '06.30-stacks': ['Are stacks stable, off the floor, away from walls and not too high?', 'Stacks fall, and damp rises.'],
  '06.30-apart': ['Are detonators and other sensitive items kept away from other explosives?', 'They start what the others finish.'],
  '06.30-temperature': ['Are temperature and humidity measured and recorded in stores?', 'Heat shortens the life of propellants.'],
  '06.30-clean': ['Are stores clean and free of empty packages, rags, oil and paint?', 'Rubbish is fuel.'],
  '06.30-handled': ['Is ammunition carried, never rolled, dragged or thrown?', 'Rough handling damages fuzes in a way nobody sees.'],
  '06.30-returned': ['Is ammunition that comes back from units checked before it goes into store?', 'Returned items may be damaged or armed.'],

  '06.40-closed': ['Are packages closed, sealed and undamaged?', 'An open package cannot be trusted for content or count.'],
  '06.40-marked': ['Does each package show item, lot, quantity, UN number and hazard label?', 'Firefighters and carriers see only the package.'],
  '06.40-empties': ['Are empty packages certified free of explosives before they leave?', 'A forgotten round leaves in an “empty” box.'],

  '06.50-special': ['Are special risks (white phosphorus, liquid fuels, depleted uranium, missiles) known and stored by their own rules?', 'The usual rules do not cover them.'],
  '06.50-water': ['Is there water or sand at hand where white phosphorus is stored?', 'Leaking phosphorus burns in air at once.'],
  '06.50-protective': ['Is the protective clothing that these items need there and fit to use?', 'First aid comes before help arrives.'],

  '06.60-permit': ['Does work on buildings or grounds begin only with a written permit?', 'Welding beside explosives can end a depot.'],
  '06.60-emptied': ['Are stores emptied, or the risk signed for, before work inside begins?', 'Workers are not explosives staff.'],
  '06.60-closed': ['Is the place inspected after the work and before it is used again?', 'Tools and embers are left behind.'],

  '06.70-schedule': ['Is every store inspected at fixed intervals, with a record?', 'Inspection finds the leak before the fire.'],
  '06.70-findings': ['Are findings of inspections closed with date and name?', 'The same finding year after year protects nobody.'],
  '06.70-outside': ['Does somebody from outside the depot inspect it at intervals?', 'One does not see one’s own habits.'],
  '06.70-fences': ['Are fences, lights, locks and signs part of the inspection?', 'Security fails at its weakest metre.'],

  '06.80-sampled': ['Is ammunition in store inspected by lot at intervals?', 'Corrosion and leaks are found by opening boxes.'],
  '06.80-place': ['Is there a proper building for opening and inspecting, at its own distance from stores?', 'Opened ammunition has lost its protection.'],
  '06.80-results': ['Is the condition code changed after an inspection?', 'A result that is not recorded was not obtained.'],

  '07.10-stability': ['Are propellants tested for stability at their due dates?', 'Old propellant heats itself and sets fire to a store.'],
  '07.10-oldest': ['Are the oldest lots known, and what is left of their life?', 'Age is an early warning.'],
  '07.10-unstable': ['Are lots that fail a test removed for disposal without delay?', 'Between test and disposal the clock runs.'],
  '07.10-environment': ['Are lots that lay hot or damp watched more closely?', 'Heat ages propellants faster.'],

  '07.20-procedure': ['Is there a written procedure for inspecting each kind of ammunition?', 'Two inspectors must find the same.'],
  '07.20-inspectors': ['Are inspectors named and qualified for the kinds that they inspect?', 'A fuze is not a cartridge.'],
  '07.20-safety': ['Are the number of rounds opened at once and of people present limited?', 'A mishap must stay small.'],

  '08.10-vehicles': ['Are vehicles for explosives inspected before each journey?', 'Hot brakes and worn tyres set vehicles on fire.'],
  '08.10-papers': ['Does the driver carry papers with UN number, quantity and what to do in an emergency?', 'Rescue needs to know the load.'],
  '08.10-placards': ['Are vehicles marked with the right placards, and are they taken off when empty?', 'Placards that always hang are no longer read.'],
  '08.10-route': ['Is the route chosen to avoid towns, and are halts planned?', 'A lorry is a store without distances.'],
  '08.10-loads': ['Are loads compatible, fixed and within the vehicle’s limit?', 'Loads that shift break open.'],

  '09.10-plan': ['Is there a security plan, reviewed and exercised?', 'A plan that was never tried fails in the night.'],
  '09.10-perimeter': ['Are fences, lights and clear strips complete all round?', 'Thieves find the gap.'],
  '09.10-keys': ['Are keys controlled, signed for and split between two persons?', 'One person alone must not open a store.'],
  '09.10-guards': ['Are guards posted day and night, with a means to call for help?', 'Alarm without response protects nothing.'],
  '09.10-vetted': ['Are persons with access vetted, and is vetting repeated?', 'Who has access can also steal.'],
  '09.10-loss': ['Is each loss reported at once and investigated?', 'What is lost turns up in crime or war.'],
  '09.10-weapons': ['Are weapons and their ammunition stored apart where the rule asks for it?', 'Together they are ready to use.'],

  '10.10-backlog': ['Is it known how much ammunition waits for disposal, of what kind and in what condition?', 'Stock that waits grows worse.'],
  '10.10-apart': ['Is ammunition for disposal kept apart from serviceable stock?', 'The worst must not set off the best.'],
  '10.10-ground': ['Is there a disposal ground with a danger area that is kept clear?', 'Fragments fly far beyond the pit.'],
  '10.10-procedure': ['Is each disposal done by written procedure, by qualified people, with a record?', 'Disposal leaves no room for a second attempt.'],
  '10.10-environment': ['Is soil and water at the disposal ground watched?', 'Explosives poison wells.'],

  '11.10-reporting': ['Does everybody know how and to whom an accident or a near miss is reported?', 'Near misses are free lessons.'],
  '11.10-investigated': ['Was each accident investigated, and were measures taken?', 'Without causes accidents repeat.'],
  '11.10-evidence': ['Is there a list of what to secure after an accident (records, samples, witnesses)?', 'Evidence is gone within hours.'],

  '11.20-clearance': ['Is there a plan for clearing the area after an explosion of the depot?', 'Thrown ammunition lies far outside the fence.'],
  '11.20-teams': ['Are clearance teams known, with their time to arrive?', 'Until they come, anybody may pick up a round.'],
  '11.20-public': ['Is there a warning for the public ready in the languages spoken around?', 'The first hours decide how many are hurt.'],

  '12.10-agreement': ['Is it agreed in writing which nation’s rules hold in a shared store?', 'Between two rules falls the responsibility.'],
  '12.10-shared': ['Do all nations share quantities and divisions of what they store on the site?', 'Distances depend on the sum.'],
  '12.10-lead': ['Is one officer responsible for the safety of the whole site?', 'Several commanders mean several gaps.'],

  '12.20-limit': ['Is the quantity in the unit’s store within a limit that is written at its door?', 'Small stores stand beside sleeping soldiers.'],
  '12.20-place': ['Is ammunition of the unit kept in a store or container of its own, not in offices or quarters?', 'A box under a desk has no distance at all.'],
  '12.20-checked': ['Is the unit’s store counted and inspected at short intervals?', 'A small loss is easily overlooked.'],
} as const;
