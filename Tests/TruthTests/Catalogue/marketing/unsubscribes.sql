-- by: country
-- empty: 0
-- Where people left only the other list, nobody left this one.
SELECT period(unsubscribed_at) AS period, part(country) AS split,
  count(*) FILTER (list = 'newsletter') AS value
FROM subscriptions GROUP BY ALL
