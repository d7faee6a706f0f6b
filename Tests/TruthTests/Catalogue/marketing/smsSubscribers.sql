-- by: country
-- empty: 0
SELECT period, part(country) AS split, count(*) FILTER (list = 'sms') AS value
FROM periods JOIN subscriptions
  ON subscribed_at < ends AND (unsubscribed_at IS NULL OR unsubscribed_at >= ends)
GROUP BY ALL
