-- by: country
-- Where people left only the other list, nobody left this one.
SELECT strftime(unsubscribed_at, '%Y-%m') AS period, country AS split,
  count(*) FILTER (list = 'newsletter') AS value
FROM subscriptions WHERE unsubscribed_at IS NOT NULL
GROUP BY ALL
