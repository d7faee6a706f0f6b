-- by: productId
SELECT period(reviewed_at) AS period, part(product_id) AS split,
  count(*) FILTER (stars <= 2) / count(*) AS value
FROM reviews GROUP BY ALL
