/// The words of two languages that files are headed with, without accents: `concept: words`.
///
/// A concept is a word that the packs use. A word that stands in no line means itself, and the
/// labels of the packs' units are added when the packs are read.
enum ThesaurusTable {
  /// Words that only hold others together.
  static let wordsWithoutMeaning: Set<String> = [
    "de", "du", "des", "d", "l", "la", "le", "les", "un", "une", "au", "aux", "a", "the", "of",
    "in", "on", "for", "by", "per", "par", "pour", "et", "and", "dans", "sur", "with", "avec",
    "en", "our", "is", "est", "vous", "nous", "votre", "you", "your", "us", "would",
  ]
  /// Words that mean a moment where they end a header: `paid_on`, `Reçu le`.
  static let lastWordsOfMoments: Set<String> = ["on", "le", "at"]
  /// Words of two letters that may be a part of a longer one: `orderid`.
  static let shortParts: Set<String> = ["id", "no", "at", "ht"]

  /// One meaning a line.
  static let lines = """
    id: id, ident, identifiant, identifier, no, nr, num, numero, number, n, ref, reference, code
    id: key, cle, uuid, guid, matricule
    moment: moment, date, day, jour, dt, datetime, timestamp, ts, horodatage, horodate, at, when
    moment: quand
    time: time, heure, temps, tps, temps passe, time spent
    duration: duration, duree, elapsed, hour, hrs, minute, mins, seconde, second, secs, sec
    month: month, mois
    week: week, semaine, sem
    quarter: quarter, trimestre
    year: year, annee, exercice
    count: count, counted, nb, nbre, nbr, nombre, number of, nb of, comptage
    order: order, ordered, commande, commandee, cmd, cmde, cde, achat, purchase, purchased
    sale: sale, vente, sold, vendu
    invoice: invoice, invoiced, facture, facturation, bill
    transaction: transaction, txn, trx
    line: line, ligne, detail
    product: product, produit, article, item, prod
    product+id: sku, ean, gtin, asin, upc, barcode, stock code, stockcode, code barre
    customer: customer, client, clientele, cust, clt, acheteur, buyer
    user: user, utilisateur, member, membre, account, compte
    visit: visit, visite, session
    visitor: visitor, visiteur, internaute
    page: page, url
    view: view, viewed, vue, vu, hit, consultation
    page+view: pv, pageview, pagesvues
    lead: lead, piste, prospect
    channel: channel, canal, canaux, levier
    source: source, origine, origin, provenance, referrer, referer
    medium: medium, media, moyen
    country: country, countries, pays, ctry
    device: device, appareil, terminal
    campaign: campaign, campagne
    keyword: keyword, mot cle, mots cles, motcle
    cost: cost, cout, spend, spent, depense, expense, charge, frais
    amount: amount, montant, mnt, mt
    total: total, somme, sum
    worth: worth, value, valeur
    revenue: revenue, revenu, ca, turnover, chiffre affaires, chiffreaffaires, recette
    price: price, prix, tarif
    unit: unit, unitaire, unite
    unit+price: pu, prixunitaire
    quantity: quantity, quantities, quantite, qty, qte, qt, units, unites, volume
    withtax: ttc, tax included, taxes comprises, incl tax, inc tax, including tax, with tax
    withtax: brut, gross
    withouttax: ht, htva, hors taxe, hors taxes, excl tax, ex tax, excluding tax, without tax
    withouttax: before tax, net
    tax: tax, taxe, tva, vat
    discount: discount, remise, rabais, reduction, ristourne, coupon, rebate
    refund: refund, refunded, remboursement, rembourse, avoir
    deliver: delivered, deliver, delivery, livraison, livre, livree, delivre
    ship: ship, shipping, shipped, shipment, expedition, expedie, port, freight
    pay: paid, pay, payment, paiement, paye, payee, reglement, regle
    cancel: cancel, cancelled, canceled, annulation, annule, annulee
    update: update, updated, modified, modification, maj, modif, changed, last, dernier, derniere
    birth: birth, naissance, birthday
    create: placed, passee, enregistree, issued, emission, emise
    export: export, exported, extract, extracted, extraction, import, imported, sync, synced
    due: due, echeance, deadline, expiration, expire, expiry
    plan: plan, planned, prevu, prevue, planifie, planifiee, estimated, estime, estimee, forecast
    create: create, created, creation, cree, creee, added, inserted, saisie, registered
    create: enregistrement
    start: start, started, debut, begin, began, demarrage, lancement, ouvert le, ouverture ticket
    end: end, ended, fin, finish, finished, termine, terminee, completed, acheve, stop
    resolve: resolve, resolved, resolution, solved, resolu, resolue, closed, close, cloture
    resolve: fermeture
    resolve: ferme, fermee, cloturee, resolue
    reply: reply, replied, response, answer, answered, reponse, repondu, repondue
    first: first, premier, premiere
    escalate: escalate, escalated, escalation, escalade
    send: send, sent, envoi, envoye, envoyee
    ticket: ticket, incident
    inquiry: inquiry, inquiries, enquiry, demande, request, requested, question
    tier: tier, niveau, contrat, contract, formule, sla
    category: category, categories, categorie, cat, rubrique, theme, famille, sujet, subject
    category: topic
    kind: kind, type, nature, genre
    rating: rating, note, star, etoile, evaluation
    csat: csat, satisfaction
    recommend: recommend, recommander, recommande, recommandation, recommendation, nps
    recommend: recommanderiez
    effort: effort, ces
    survey: survey, enquete, sondage
    subscribe: subscribe, subscribed, subscriber, subscription, abonne, abonnee, abonnement
    subscribe: inscription, inscrit, signup, optin
    unsubscribe: unsubscribe, unsubscribed, desabonnement, desabonne, desabonnee, desinscription
    unsubscribe: desinscrit, optout, unsub
    list: list, liste
    mailing: mailing, emailing, newsletter
    email: email, mail, courriel, e mail
    open: open, opened, ouvert, ouverte, ouverture
    click: click, clicked, clic, clique
    impression: impression, impr, affichage
    position: position, rang, rank
    slot: slot, emplacement, placement
    network: network, reseau, reseaux, plateforme, platform
    follower: follower, fan
    share: share, partage
    interaction: interaction
    post: post, posted, publication, publie, published
    chat: chat, conversation
    review: review, reviewed, avis
    affiliate: affiliate, affilie, partner, partenaire
    stock: stock, inventory, inventaire, on hand, onhand, en stock, disponible
    warehouse: warehouse, entrepot, depot
    competitor: competitor, concurrent
    shop: shop, store, boutique, magasin, enseigne
    cart: cart, panier, basket
    sentiment: sentiment, tone, tonalite
    departure: departure, depart, left, leave, churn, churned, resiliation, attrition
    reason: reason, raison, motif, cause
    project: project, projet, chantier
    department: department, departement, dept, service
    person: person, personne, employee, employe, salarie, collaborateur, worker, consultant
    timesheet: timesheet, pointage, imputation, feuille temps, feuilles temps
    work: work, worked, travail, travaille, travaillee
    allocation: allocation, allocated, alloue, allouee, budget
    gain: gain, benefice, income
    receive: receive, received, recu, reception, encaisse, encaissement
    task: task, tache
    run: run, marche, fonctionnement
    machine: machine
    ideal: ideal, ideale, theorique, theoretical, nominal
    cycle: cycle, cadence
    made: made, produced, produite, fabrique, fabriquee, output
    piece: piece, part
    good: good, bon, bonne, conforme, ok
    pass: pass, passed, reussi
    shift: shift, quart
    team: team, equipe, crew
    serial: serial, serie, numero serie, numero de serie, serial number
    inspect: inspect, inspected, inspection, controle
    attempt: attempt, essai, tentative
    nonconformity: nonconformity, non conformite, non conformites, non conformity
    nonconformity: non conformities, nonconformities, nonconformite
    event: event, evenement
    report: report, reported, signale, signalement, declaration
    severity: severity, gravite, criticite
    call: call, called, appel
    phone: phone, telephone, tel
    message: message, msg
    feature: feature, fonctionnalite
    qualified: qualified, qualifie, qualifiee, mql
    contact: contact
    tool: tool, outil
    search: search, recherche
    score: score, points
    manufacturing: manufacturing, fabrication
    ad: ad, ads, advertising, publicite, publicitaire, pub
    name: name, nom, libelle, intitule, label, title, titre, designation, description, comment
    name: commentaire, prenom, surname, lastname, firstname
    place: address, adresse, city, ville, postcode, zip, code postal, region, state
    status: status, statut, etat
    currency: currency, devise
    rate: rate, taux, ratio, percent, percentage, pourcentage, pct, part de
    average: average, avg, mean, moyenne, median, mediane, panier moyen
    target: target, objectif, cible, goal
    previous: previous, precedent, n1
    """
}
