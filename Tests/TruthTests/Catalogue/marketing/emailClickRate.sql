-- by: country
SELECT strftime(sent_at, '%Y-%m') AS period, country AS split,
  sum(clicked) / nullif(sum(opened), 0) AS value
FROM mailings GROUP BY ALL
