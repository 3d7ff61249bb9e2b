import ts from "typescript";

/** The name that a script asks for before it uses it: `"share" in navigator`, `x.share?.()`, `if (x.share)`, `typeof x`. */
export function testedName(node: ts.Node): string | undefined {
  const { parent } = node;
  if (parent === undefined) return undefined;
  if (ts.isBinaryExpression(parent)) return testedInPair(node, parent);
  const asks =
    ts.isTypeOfExpression(parent) ||
    (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
    (ts.isConditionalExpression(parent) && parent.condition === node) ||
    (ts.isIfStatement(parent) && parent.expression === node) ||
    ((ts.isCallExpression(parent) || ts.isPropertyAccessExpression(parent)) &&
      parent.questionDotToken !== undefined &&
      parent.expression === node);
  return asks ? nameOf(node) : undefined;
}

const CONDITIONS = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

function testedInPair(node: ts.Node, { left, operatorToken }: ts.BinaryExpression): string | undefined {
  if (operatorToken.kind === ts.SyntaxKind.InKeyword)
    return left === node && ts.isStringLiteralLike(node) ? node.text : undefined;
  const asks = CONDITIONS.has(operatorToken.kind) && (left === node || isNothing(left));
  return asks ? nameOf(node) : undefined;
}

/** `undefined` as people and tools write it. */
function isNothing(node: ts.Node): boolean {
  return /^(undefined|void 0|null)$/.test(node.getText());
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : undefined;
}
