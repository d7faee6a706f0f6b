/// The indicators of the field by the direction that is good: each ships under its name.
enum CatalogueRows {
  /// More is better.
  static let higher = words(
    """
    sales netRevenue annualRevenue transactions averageOrderValue grossProfit averageMargin
    orderConversion buyerConversion revenuePerVisit revenuePerVisitor marketShare sellThrough
    customerLifetimeValue retentionRate leadConversion estimatedRevenuePerVisit
    customersPerThousandLeads campaignROI siteTraffic pagesPerVisit sessionDuration
    newsletterSubscribers smsSubscribers subscriberGrowth emailOpenRate emailClickRate
    socialFollowers socialEngagement socialShares clicks clickThroughRate promoClickRate
    bannerClickRate blogTraffic reviews affiliatePerformance adImpressionsPerVisit
    adRevenuePerVisit rpm satisfactionHigh csat nps ces hitRate loyalty sentiment
    engagementConversion oee ole yield firstTimeYield roi costVariance costPerformanceIndex
    """)

  /// Less is better.
  static let lower = words(
    """
    costOfGoodsSold costPerConversion cartAbandonment stockCover churnRate
    customerAcquisitionCost prospectsPerSale costPerLead inquiryResponseTime bounceRate
    unsubscribes averagePosition costPerVisit cpm firstResponseTime resolutionTime
    satisfactionLow serviceEmails servicePhoneCalls serviceChats ticketsPerCustomer activeIssues
    backlog escalationRate customersLostToCompetitors cycleTime nonConformities
    """)

  /// To be watched, whatever they do; of `visitFrequency` the highest band alone has a direction.
  static let neither = words(
    """
    newVsReturningOrders productAffinity productRelation stockLevel priceIndex
    channelContribution newVsReturningVisitors timeOnSite trafficSource mobileTraffic dayPart
    chatsStarted ppcTraffic newVsReturningSupportVisitors totalTickets concernRanking
    communicationsByCategory pagesBeforeCall hoursWorked budget visitFrequency
    """)

  /// Goals that tie indicators together.
  static let objectives = words(
    "growSales growConversion growConversionPoints growTraffic halveCalls")

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
