-- by: productId
SELECT strftime(reviewed_at, '%Y-%m') AS period, product_id AS split, count(*) AS value
FROM reviews GROUP BY ALL
