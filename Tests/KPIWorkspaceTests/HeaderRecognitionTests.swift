import Foundation
import Testing

@testable import Columnar
@testable import KPIPacks
@testable import KPIWorkspace

/// Headers of files as people write them, in two languages, and the column of the pack that each
/// is; `-` for none. What is bound has to be right; what is right should be bound.
@Suite struct HeaderRecognitionTests {
  /// `dataset | header | content | column`, a column in brackets where it has to be asked about.
  private static let table = """
    orders | order_id | key | orderId
    orders | OrderID | key | orderId
    orders | Order Number | key | orderId
    orders | order no. | key | orderId
    orders | N° commande | key | orderId
    orders | num_cde | key | orderId
    orders | numeroCommande | key | orderId
    orders | Réf. commande | key | orderId
    orders | ID | key | orderId
    orders | InvoiceNo | key | orderId
    orders | n_facture | key | orderId
    orders | orderid | key | orderId
    orders | created_at | time | orderedAt
    orders | Order Date | date | orderedAt
    orders | date_commande | date | orderedAt
    orders | datecommande | date | orderedAt
    orders | Date d'achat | date | orderedAt
    orders | Date | date | orderedAt
    orders | Passée le | date | orderedAt
    orders | purchase_timestamp | time | orderedAt
    orders | delivery_date | date | -
    orders | Date de livraison | date | -
    orders | paid_at | time | -
    orders | Date de paiement | date | -
    orders | updated_at | time | -
    orders | cancelled at | time | -
    orders | amount | money | amount
    orders | Total Amount | money | amount
    orders | order_total | money | amount
    orders | Order Value | money | amount
    orders | montant_ht | money | amount
    orders | Montant TTC | money | [amount]
    orders | CA | money | amount
    orders | chiffre_affaires | money | amount
    orders | Chiffre d'affaires HT | money | amount
    orders | revenue_eur | money | amount
    orders | Montant (€) | money | amount
    orders | Montant (k€) | money | [amount]
    orders | montant_tva | money | -
    orders | tax_amount | money | -
    orders | shipping_cost | money | -
    orders | Frais de port | money | -
    orders | discount_amount | money | discount
    orders | Remise | money | discount
    orders | refunded | money | refund
    orders | Remboursement | money | refund
    orders | customer_id | id | customerId
    orders | n_client | id | customerId
    orders | Client | id | customerId
    orders | code client | id | customerId
    orders | CustomerID | id | customerId
    orders | customer_name | text | -
    orders | Nom du client | text | -
    orders | client_email | id | -
    orders | canal | text | channel
    orders | Canal d'acquisition | text | channel
    orders | sales_channel | text | channel
    orders | pays | text | country
    orders | country_code | text | country
    orders | Pays de livraison | text | country
    orders | ville | text | -
    orders | statut | text | -
    orders | currency | text | -
    orders | commentaire | text | -
    orders | birth_date | date | -
    orderLines | qte | whole | quantity
    orderLines | Quantité | whole | quantity
    orderLines | qty | whole | quantity
    orderLines | nb_articles | whole | [quantity]
    orderLines | prix_unitaire | money | price
    orderLines | PU | money | price
    orderLines | Unit Price | money | price
    orderLines | prixUnitaireHT | money | price
    orderLines | product_code | id | productId
    orderLines | SKU | id | productId
    orderLines | Référence article | id | productId
    orderLines | libellé produit | text | -
    orderLines | line_number | whole | lineNo
    orderLines | taux_tva | decimal | -
    visits | session_id | key | visitId
    visits | id_visite | key | visitId
    visits | id visiteur | id | visitorId
    visits | client_id | id | visitorId
    visits | début | time | startedAt
    visits | session_start | time | startedAt
    visits | fin de session | time | endedAt
    visits | Pages vues | whole | pageViews
    visits | pageviews | whole | pageViews
    visits | nb_pages | whole | pageViews
    visits | appareil | text | device
    visits | source | text | channel
    visits | bounce_rate | decimal | -
    tickets | date_creation | time | createdAt
    tickets | opened_at | time | createdAt
    tickets | Première réponse | time | firstReplyAt
    tickets | first_response_at | time | firstReplyAt
    tickets | closed_at | time | resolvedAt
    tickets | Date de résolution | time | resolvedAt
    tickets | Catégorie | text | category
    tickets | escalated_on | time | escalatedAt
    tickets | due_date | time | -
    tickets | priority | text | -
    spend | coût | money | cost
    spend | Dépense | money | cost
    spend | campaign_name | text | campaign
    spend | clicks | whole | -
    timesheets | heures | decimal | hours
    timesheets | Collaborateur | text | person
    timesheets | Temps passé (min) | decimal | hours
    expenses | Montant | money | amount
    expenses | Date de paiement | date | paidOn
    subscriptions | date_inscription | time | subscribedAt
    subscriptions | date de désabonnement | time | unsubscribedAt
    answers | Note de satisfaction | rating | csat
    answers | NPS | rating | recommend
    answers | date_reponse | time | answeredAt
    reviews | étoiles | rating | stars
    stock | quantité en stock | whole | onHand
    stock | entrepôt | text | warehouse
    stock | date d'inventaire | date | countedAt
    mailings | ouverts | whole | opened
    mailings | taux d'ouverture | decimal | -
    mailings | délivrés | whole | delivered
    orders | Net Amount | money | amount
    orders | Gross total | money | [amount]
    orders | subtotal | money | -
    orders | Order Status | text | -
    orders | order_type | text | -
    orders | Mode de règlement | text | -
    orders | avoir | money | refund
    orders | Total remises | money | discount
    orders | marge | money | -
    orders | cost_of_goods | money | -
    orders | vendeur | text | -
    orders | shipping_country | text | country
    orders | ship_date | date | -
    orders | payment_id | key | -
    orders | tracking_number | key | -
    orders | Kunde | id | -
    orders | basket_value | money | [amount]
    orders | average_order_value | money | -
    orders | nb_lignes | whole | -
    orders | terminal | text | device
    orders | session_id | id | visitId
    orders | promo_code | text | -
    orderLines | line_total | money | -
    orderLines | discount | money | -
    orderLines | purchase_price | money | [price]
    orderLines | Coût de fabrication | money | manufacturing
    orderLines | EAN | id | productId
    orderLines | famille | text | -
    orderLines | order_id | id | orderId
    visits | user_agent | text | -
    visits | landing_page | text | -
    visits | utm_source | text | channel
    visits | utm_campaign | text | -
    visits | durée | decimal | -
    visits | new_visitor | text | -
    visits | visiteurs | whole | [visitorId]
    leads | score | whole | score
    leads | qualifié | text | -
    leads | Origine | text | channel
    leads | téléphone | id | -
    tickets | assigned_at | time | -
    tickets | agent | id | -
    tickets | client | id | customerId
    tickets | Niveau de contrat | text | tier
    tickets | temps de réponse | decimal | -
    spend | budget | money | -
    spend | date_debut | date | day
    spend | ad_spend | money | cost
    spend | CPC | money | -
    spend | cost_per_click | money | -
    ads | coût | money | cost
    ads | impressions | whole | impressions
    ads | clics | whole | clicks
    ads | CTR | decimal | -
    ads | position moyenne | decimal | position
    runs | temps de marche (h) | decimal | runTime
    runs | heures planifiées | decimal | plannedTime
    runs | pièces bonnes | whole | good
    runs | rebuts | whole | -
    runs | pièces produites | whole | made
    social | abonnés | whole | followers
    social | Réseau | text | network
    calls | duration_s | whole | -
    calls | motif d'appel | text | category
    carts | converted_order_id | id | [orderId]
    carts | montant panier | money | -
    projects | chef de projet | text | -
    tasks | date de fin prévue | date | -
    tasks | date de fin | date | finishedOn
    tasks | coût prévu | money | plannedCost
    tasks | coût réel | money | -
    allocations | budget alloué | money | allocated
    workpieces | numéro de série | key | serial
    nonConformities | gravité | text | severity
    competitorPrices | prix concurrent | money | price
    competitorPrices | concurrent | text | shop
    """

  private struct Entry {
    var dataset: String
    var header: String
    var column: String?
    var isAsked: Bool
    var content: String
  }

  private static let entries: [Entry] = table.split(separator: "\n").map { line in
    let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    let column = parts[3].trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    return Entry(
      dataset: parts[0], header: parts[1], column: column == "-" ? nil : column,
      isAsked: parts[3].hasPrefix("["), content: parts[2])
  }

  /// A column whose values are of a kind, in a file of eight rows.
  private static func column(_ header: String, _ kind: String) -> TableProbe.Column {
    let (content, texts): (TableProbe.Content, [String]) =
      switch kind {
      case "key": (.text, (1...8).map { "a\($0)" })
      case "id": (.text, ["c1", "c2", "c3"])
      case "date": (.date(pattern: nil), ["2026-01-05", "2026-01-06"])
      case "time": (.time(pattern: nil), ["2026-01-05T10:00", "2026-01-06T11:00"])
      case "money", "decimal": (.decimal, ["1.50", "20.25", "3.10"])
      case "rating": (.whole, ["1", "4", "5"])
      case "whole": (.whole, ["1", "2", "7"])
      default: (.text, ["email", "phone", "web"])
      }
    return TableProbe.Column(
      header: header, content: content, missing: 0, distinct: texts.count, examples: texts)
  }

  /// What a header alone in a file of the dataset is bound to, or asked about.
  private static func answer(
    _ entry: Entry, _ vocabulary: ShippedVocabulary
  ) -> (bound: String?, asked: String?) {
    let column = column(entry.header, entry.content)
    let format = DetectedFormat(
      kind: .commaSeparated, isCompressed: false, delimiter: ",", decimal: ".", encoding: "utf-8",
      skippedLines: 0, headers: [entry.header])
    let probe = TableProbe(
      format: format, columns: [column], rowCount: 8, isWhole: true, notes: [])
    let group = FileGrouping.Group(
      pattern: "x.csv", title: entry.dataset, paths: ["x.csv"], probe: probe)
    let facts = FileFacts(group, pattern: "x.csv", thesaurus: vocabulary.thesaurus)
    guard let dataset = vocabulary.dataset(entry.dataset) else { return (nil, nil) }
    let fit = DatasetFit(facts, as: dataset, vocabulary: vocabulary)
    guard let pair = fit.pairs.first else { return (nil, nil) }
    let isBound = DatasetWriter.isBound(pair, header: entry.header)
    return isBound ? (pair.wanted.name, nil) : (nil, pair.wanted.name)
  }

  @Test func whatIsBoundIsRight() {
    let vocabulary = ShippedVocabulary(of: Packs.all.map(\.name))
    var (right, wrong, missed) = (0, 0, 0)
    for entry in Self.entries {
      let answer = Self.answer(entry, vocabulary)
      if let bound = answer.bound {
        let isRight = bound == entry.column && !entry.isAsked
        if isRight { right += 1 } else { wrong += 1 }
        #expect(isRight, "\(entry.dataset): \(entry.header) was bound to \(bound)")
      } else if entry.column != nil, !entry.isAsked {
        missed += 1
        Issue.record("\(entry.dataset): \(entry.header) is not bound: \(answer)")
      } else if entry.isAsked {
        #expect(answer.asked == entry.column, "\(entry.dataset): \(entry.header)")
      }
    }
    #expect(Self.entries.count > 100)
    print("headers: \(right) bound rightly, \(wrong) wrongly, \(missed) missed")
  }
}
