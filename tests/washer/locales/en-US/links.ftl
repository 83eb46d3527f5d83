link-customer-service = Find customer service
link-recall-form = Register for the recall
link-filter-film = Film: cleaning the pump filter
link-bolts-film = Film: taking out the transport bolts
link-hardness-map = How hard the water is, by postal code
