-- by: country
SELECT strftime(sent_at, '%Y-%m') AS period, country AS split,
  sum(opened) / nullif(sum(delivered), 0) AS value
FROM mailings GROUP BY ALL
