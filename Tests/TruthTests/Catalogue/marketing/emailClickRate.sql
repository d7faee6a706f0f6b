-- by: country
SELECT period(sent_at) AS period, part(country) AS split,
  sum(clicked) / nullif(sum(opened), 0) AS value
FROM mailings GROUP BY ALL
