import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// Logistic regression with a quadratic penalty, fitted by Newton's method.
enum Logistic {
    static func probability(_ logit: Double) -> Double {
        1 / (1 + exp(-logit))
    }

    /// One observation: its features and whether it is positive.
    struct Example: Hashable, Sendable {
        var features: [Double]
        var isPositive: Bool
    }

    /// Minimises the log loss plus `penalty`·(w − prior)²/2, with a penalty of its own for each weight.
    static func fit(_ examples: [Example], prior: [Double], penalties: [Double]) -> [Double] {
        var weights = prior
        for _ in 0..<25 {
            let step = newtonStep(examples, weights, prior, penalties)
            let size = step.map(abs).max() ?? 0
            // A step of more than a few units overshoots where the classes are nearly separable.
            let scale = size > 2 ? 2 / size : 1
            for index in weights.indices { weights[index] -= scale * step[index] }
            if size < 1e-6 { break }
        }
        return weights
    }

    private static func newtonStep(
        _ examples: [Example], _ weights: [Double], _ prior: [Double], _ penalties: [Double]
    ) -> [Double] {
        let count = weights.count
        var gradient = (0..<count).map { penalties[$0] * (weights[$0] - prior[$0]) }
        var hessian = [Double](repeating: 0, count: count * count)
        for index in 0..<count { hessian[index * count + index] = penalties[index] }
        for example in examples {
            let used = example.features.indices.filter { example.features[$0] != 0 }
            let probability = probability(used.reduce(0) { $0 + weights[$1] * example.features[$1] })
            let error = probability - (example.isPositive ? 1 : 0)
            let curvature = probability * (1 - probability)
            for row in used {
                gradient[row] += error * example.features[row]
                for column in used {
                    hessian[row * count + column] += curvature * example.features[row] * example.features[column]
                }
            }
        }
        return solve(hessian, gradient)
    }

    /// Solves a symmetric positive definite system by Cholesky's method.
    private static func solve(_ matrix: [Double], _ right: [Double]) -> [Double] {
        let count = right.count
        var lower = matrix
        for row in 0..<count {
            for column in 0...row {
                var sum = lower[row * count + column]
                for inner in 0..<column { sum -= lower[row * count + inner] * lower[column * count + inner] }
                lower[row * count + column] =
                    row == column ? max(sum, 1e-12).squareRoot() : sum / lower[column * count + column]
            }
        }
        var solution = right
        for row in 0..<count {
            for inner in 0..<row { solution[row] -= lower[row * count + inner] * solution[inner] }
            solution[row] /= lower[row * count + row]
        }
        for row in stride(from: count - 1, through: 0, by: -1) {
            for inner in row + 1..<count { solution[row] -= lower[inner * count + row] * solution[inner] }
            solution[row] /= lower[row * count + row]
        }
        return solution
    }
}
