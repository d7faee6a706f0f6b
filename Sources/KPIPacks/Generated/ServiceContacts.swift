// Written from kpis/service/contacts.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/service/contacts.kpi`.
  static let serviceContacts = Pack.File(
    name: "contacts.kpi",
    text: ##"""
      // How customers reach the service, and what they come for.

      measure supportVisits = count(supportVisits) {
        label    "Visits of the support site"
        label fr "Visites du site d'assistance"
      }

      measure communications = count(calls) + count(messages) {
        label    "Calls, e-mails and chats"
        label fr "Appels, e-mails et chats"
      }

      /// Visits of the support site by people who had never been there, and by others. New visitors
      /// that rise say that something just broke; returning ones that stay high say that nobody
      /// mends it.
      /// fr: Les visites du site d'assistance par des personnes qui n'y étaient jamais venues, et
      /// par les autres. Des nouveaux qui augmentent disent que quelque chose vient de casser ; des
      /// habitués toujours nombreux, que personne ne le répare.
      kpi newVsReturningSupportVisitors = supportVisits / total(supportVisits over visitorKind) {
        label    "New and returning visitors of the support site"
        label fr "Nouveaux visiteurs et habitués (assistance)"
        unit     %
        by       visitorKind
        tags     service
        for visitorKind is "new" {
          alert    when change(value) > 10 pp "New visitors of support rise suddenly: what broke?"
          alert fr "Les nouveaux visiteurs de l'assistance affluent : qu'est-ce qui a cassé ?"
        }
        for visitorKind is "returning" {
          alert    when value > 70% for 3 periods "They keep coming back: what is never solved?"
          alert fr "Ils reviennent sans cesse : qu'est-ce qui n'est jamais résolu ?"
        }
      }

      /// E-mails to the service. Fewer is better if customers need less, not if they give up.
      /// fr: Les e-mails au service client. Moins vaut mieux si les clients en ont moins besoin,
      /// pas s'ils renoncent.
      kpi serviceEmails = count(messages where medium is "email") {
        label    "Contacts by e-mail"
        label fr "E-mails du service client"
        unit     contact
        better   lower
        tags     service
      }

      /// Calls to the service, the dearest way to answer. A number that nobody finds lowers them
      /// too.
      /// fr: Les appels au service client, la façon la plus chère de répondre. Un numéro bien caché
      /// les fait baisser aussi.
      kpi servicePhoneCalls = count(calls) {
        label    "Contacts by phone"
        label fr "Appels du service client"
        unit     contact
        better   lower
        tags     service
      }

      /// Chats with the service. A chat that is easy to find takes the place of e-mails.
      /// fr: Les chats avec le service client. Un chat facile à trouver prend la place des e-mails.
      kpi serviceChats = count(messages where medium is "chat") {
        label    "Contacts by chat"
        label fr "Chats du service client"
        unit     contact
        better   lower
        tags     service
      }

      /// What part of all calls, e-mails and chats each subject has. A part can grow while all
      /// fall.
      /// fr: La part de chaque sujet dans tous les appels, e-mails et chats. Une part peut grandir
      /// pendant que tout baisse.
      kpi communicationsByCategory = communications / total(communications over category) {
        label    "Communications by category"
        label fr "Communications par catégorie"
        unit     %
        by       category
        tags     service
      }

      /// The three features that customers ask for most: the loudest, not the most valuable.
      /// fr: Les trois fonctionnalités que les clients demandent le plus : les plus bruyantes, pas
      /// les plus utiles.
      kpi requestedFeatures = count(messages where feature is not missing) {
        label    "Features asked for"
        label fr "Fonctionnalités demandées"
        unit     contact
        by       feature
        top      3
        tags     service
      }

      /// The last page that callers saw in the day before they called: where the site let them
      /// down. Calls of people who saw no page are not in it.
      /// fr: La dernière page vue dans la journée qui précède un appel : là où le site les a
      /// abandonnés. Les appels de personnes qui n'ont vu aucune page n'y sont pas.
      kpi pagesBeforeCall = count(calls where pageBefore is not missing) {
        label    "Pages seen just before a call"
        label fr "Pages visitées juste avant l'appel"
        unit     contact
        by       pageBefore
        top      10
        tags     service
      }

      """##)
}
