print("bevaka")
