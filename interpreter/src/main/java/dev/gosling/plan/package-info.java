/**
 * Stage 5 of 7, first half: checked program → executable tree.
 *
 * <p>{@link dev.gosling.plan.Planner} keeps one {@link dev.gosling.exec.FunctionCode} per function
 * and list of concrete type arguments: generic functions are planned anew for each list, so nodes
 * know concrete types only. A body is planned on its first call, by a {@link
 * dev.gosling.plan.FunctionPlanner}: {@link dev.gosling.plan.ExprPlanner} plans expressions and
 * stores, {@link dev.gosling.plan.StmtPlanner} statements, {@link dev.gosling.plan.CallPlanner}
 * calls. {@link dev.gosling.plan.Memory} makes every node that reads or writes a variable.
 */
package dev.gosling.plan;
