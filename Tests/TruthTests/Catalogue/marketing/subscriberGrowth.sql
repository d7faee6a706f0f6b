-- by: country
WITH counted AS (
  SELECT period, part(country) AS split, count(*) AS readers
  FROM periods JOIN subscriptions
    ON subscribed_at < ends AND (unsubscribed_at IS NULL OR unsubscribed_at >= ends)
  WHERE list = 'newsletter'
  GROUP BY ALL
)
SELECT periods.period, b.split, (coalesce(n.readers, 0) - b.readers) / b.readers AS value
FROM periods JOIN counted b ON b.period = before
  LEFT JOIN counted n ON n.period = periods.period AND n.split = b.split
