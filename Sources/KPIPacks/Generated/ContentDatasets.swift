// Written from kpis/content/datasets.kpi by the tests of this room: do not edit.

extension Packs {
  /// The text of `kpis/content/datasets.kpi`.
  static let contentDatasets = Pack.File(
    name: "datasets.kpi",
    text: ##"""
      // What the indicators of a site that lives by advertising are computed from. A project say\##
      s where
      // each dataset comes from; what it leaves out leaves the indicators that need it unavailable.

      unit impression { label fr "affichage" }
      unit visit { label fr "visite" }

      /// One row for each visit of the site.
      dataset visits {
        row       visit by visitId
        time      startedAt
        visitId   : id visit
        visitorId : id visitor
        device    : text { label fr "Appareil" }
        channel   : text { label fr "Canal" }
      }

      /// One row for each visitor in a cell.
      dataset visitors from visits per visitorId each period {
        visits    = count(visits)
        frequency = visits banded low < 2 <= medium < 5 <= high { label fr "Fréquence" }
      }

      /// One row for each day, slot on our pages and device: the ads of others that we show.
      dataset adSlots {
        row         slotDay by day, slot, device
        time        day : date
        slot        : text { label fr "Emplacement" }
        device      : text
        impressions : impression
        revenue     : money
      }

      /// One row for each day, channel and campaign that brought visits and cost something.
      dataset spend {
        row      booking by day, channel, campaign
        time     day : date
        channel  : text
        campaign : text { label fr "Campagne" }
        cost     : money
      }

      /// One row for each day and keyword or placement of the ads that we buy.
      dataset ads {
        row         ad by day, keyword
        time        day : date
        keyword     : text { label fr "Mot-clé" }
        channel     : text
        impressions : impression
        cost        : money
      }

      """##)
}
