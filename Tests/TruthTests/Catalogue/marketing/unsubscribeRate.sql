-- by: country
WITH gone AS (
  SELECT strftime(unsubscribed_at, '%Y-%m') AS period, country AS split, count(*) AS people
  FROM subscriptions WHERE list = 'newsletter' AND unsubscribed_at IS NOT NULL
  GROUP BY ALL
), sent AS (
  SELECT strftime(sent_at, '%Y-%m') AS period, country AS split, sum(delivered) AS emails
  FROM mailings GROUP BY ALL
)
SELECT period, split, coalesce(people, 0) / nullif(emails, 0) AS value
FROM gone FULL JOIN sent USING (period, split)
