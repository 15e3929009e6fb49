### Examples shown under each of the three tiers, one line for each line of business.
### For translators: take what an owner of that trade in Hong Kong or Macau recognises at once; replace an example that does not exist in your readers' daily work. At most 150 Latin characters.

## Retail

example-retail-sensitivity = a refund slip with name and card digits, a customer's delivery address, the day's takings, the sick note of a cashier.
example-retail-roles = the area manager and all shops in one group, a student who left after the summer, the shopfitter added for a week.
example-retail-mobility = a buyer on the mainland opens the stock group, the supplier gets the order list, the stock app keeps a copy of its own.

## Restaurants and hotels

example-catering-sensitivity = a guest's passport photographed at check-in, an allergy beside a booking, how the tips are shared, the waiter's sick note.
example-catering-roles = kitchen, floor and day labour in one group, the agency that sends extra hands, a chef who now works elsewhere.
example-catering-mobility = the booking service sends guests' names in, the bookkeeper's office gets the rosters, staff keep the group on their own phones.

## Health care

example-health-sensitivity = a photo of a wound, an X-ray, a laboratory result, an insurance form, a patient's name beside a treatment.
example-health-roles = doctors, nurses and reception in one group, last month's locum, the contact person of the laboratory.
example-health-mobility = X-rays go to a specialist across the border, names into the booking app, results onto the nurses' own phones.

## Finance and insurance

example-finance-sensitivity = a client's identity card and bank statement, an order to buy or sell, the medical form for a policy.
example-finance-roles = agents and back office in one group, an assistant who places no orders, the outside auditor.
example-finance-mobility = client papers are forwarded to the insurer, the head office on the mainland reads it too, a service abroad keeps the archive.

## Law and accounting

example-legal-sensitivity = a divorce petition, a client's bank statements, a draft nobody else may see, the pay list of a client's staff.
example-legal-roles = partners, trainees and the client in one group, a temporary clerk, a colleague who is kept off the case.
example-legal-mobility = papers go to a law firm on the mainland and to the translators, a scanning app keeps its own copy of every page.

## Gaming and entertainment

# "Floor": the gaming floor. "Cage": the cashier's desk of a gaming hall.
example-gaming-sensitivity = a guest's passport and credit limit, the photo of someone barred from the floor, a dealer's warning letter.
example-gaming-roles = floor managers, hosts and the cage in one group, agents who bring guests, the supervisor of the cleaning firm.
example-gaming-mobility = guest lists go to hosts on the mainland, to hotels and drivers, and to the head office abroad.

## Construction and property

example-construction-sensitivity = workers' identity and safety cards, photos of an accident, a buyer's mortgage papers, tender prices.
example-construction-roles = main contractor, subcontractors and foremen in one site group, a surveyor from the last job, the owner's agent.
example-construction-mobility = site photos go to an architect on the mainland, faces at the gate to the maker of the gate, drawings to suppliers.

## Education

example-education-sensitivity = a pupil's medical note, marks, a photo of the class, a parent's number, the appraisal of a teacher.
example-education-roles = teachers and parents in one class group, a tutor who has moved on, the driver of the school bus.
example-education-mobility = a homework app made abroad, photos forwarded from parent to parent, papers opened by a partner school on the mainland.

## Transport and logistics

example-logistics-sensitivity = a driver's live location, a receiver's name, address and signature, a customs form with an identity card.
example-logistics-roles = dispatchers, own and hired drivers in one group, the customer who follows the truck, the broker at the border.
example-logistics-mobility = delivery lists go to a forwarder on the mainland, forms to the customs broker, locations into the tracking app.

## Technology

example-technology-sensitivity = a customer's database copied to find a fault, passwords and keys, applicants' CVs, logs with names in them.
example-technology-roles = developers and freelancers in one group, the customer's own engineers, a bot that reads every message.
example-technology-mobility = a team on the mainland opens everything, faults go to a tracking service abroad, an AI assistant is given code and logs.

## Manufacturing and trade

example-manufacturing-sensitivity = a buyer's prices and drawings, workers' identity cards and pay slips, an accident report with names.
example-manufacturing-roles = the office here and the whole plant in one group, a line manager who left, the buyer's inspector.
example-manufacturing-mobility = the plant on the mainland opens everything, a buyer in Europe gets the reports, an agent forwards the orders.

## Everything else

example-other-sensitivity = a photo of an identity card, a pay slip sent to the bookkeeper, a complaint with the customer's name and number.
example-other-roles = the whole company in one group, somebody who left last year, the outside bookkeeper or IT firm.
example-other-mobility = a colleague opens the chat on the mainland, the bookkeeper gets files, a connected app keeps a copy of its own.
