/*
 * The syntax of Go 1.26, after the language specification; a rule is named as the production it
 * stands for and the sections come in the specification's order.
 *
 * The grammar is LL(1): every decision is a switch over the next token, and the simulator of
 * ANTLR's adaptive prediction never runs. To that end
 *
 *  - it accepts more than Go: types stand where expressions do, lists may have empty elements, a
 *    header holds any simple statements. AstBuilder rejects the surplus with gc's messages;
 *  - an expression is a flat row of operands and operators; AstBuilder applies the precedences;
 *  - separators are written "x? (SEMI x?)*", because Go may omit the last one;
 *  - two questions that one token cannot answer, whether '{' belongs to the expression before it
 *    and whether '(', '*' or '<-' starts the result of a function type, are answered by actions
 *    that give this one token another type (see GoParserBase).
 */
parser grammar GoParser;

options {
    tokenVocab = GoLexer;
    superClass = GoParserBase;
}

// Source file organization

sourceFile
    : packageClause ( SEMI { markFunction(); } ( importDecl | topLevelDecl )? )* EOF
    ;

// A file without its package clause, or any run of declarations and statements.
snippet
    : { markDeclaration(); } snippetItem? ( SEMI { markDeclaration(); } snippetItem? )* EOF
    ;

snippetItem
    : importDecl
    | functionDecl
    | statement
    ;

packageClause
    : PACKAGE IDENTIFIER
    ;

importDecl
    : IMPORT ( importSpec | LPAREN importSpec? ( SEMI importSpec? )* RPAREN )
    ;

importSpec
    : ( DOT | IDENTIFIER )? literal
    ;

// Types

type
    : typeName
    | pointerType
    | bracketType
    | channelType
    | otherType
    | parenType
    ;

typeName
    : IDENTIFIER ( DOT IDENTIFIER )? typeArgs?
    ;

typeArgs
    : LBRACK type ( COMMA type? )* RBRACK
    ;

parenType
    : LPAREN type RPAREN
    ;

pointerType
    : STAR type
    ;

// Types that start with a keyword and hence cannot continue what stands before them.
otherType
    : structType
    | interfaceType
    | functionType
    | mapType
    ;

// ArrayType and SliceType.
bracketType
    : LBRACK ( ELLIPSIS | expression )? RBRACK type
    ;

structType
    : STRUCT LBRACE fieldDecl? ( SEMI fieldDecl? )* RBRACE
    ;

fieldDecl
    : ( IDENTIFIER
        ( ( COMMA IDENTIFIER )+ type
        | DOT IDENTIFIER typeArgs?
        | arrayOrTypeArgs
        | nonBracketType
        )?
      | embeddedField
      )
      literal?
    ;

embeddedField
    : STAR ( typeName | parenType )
    | LPAREN type RPAREN
    ;

// After a name: the rest of an array or slice type, or type arguments of the name.
arrayOrTypeArgs
    : LBRACK ( RBRACK type | ELLIPSIS RBRACK type | expression ( COMMA type? )* RBRACK type? )
    ;

nonBracketType
    : typeName
    | pointerType
    | channelType
    | otherType
    | parenType
    ;

functionType
    : FUNC typeParameters? signature
    ;

signature
    : parameters { markResult(); } result?
    ;

result
    : RESULT_LPAREN ( parameterDecl ( COMMA parameterDecl? )* )? RPAREN
    | RESULT_STAR type
    | RESULT_ARROW CHAN type
    | CHAN channelElement
    | typeName
    | bracketType
    | otherType
    ;

parameters
    : LPAREN ( parameterDecl ( COMMA parameterDecl? )* )? RPAREN
    ;

parameterDecl
    : IDENTIFIER
      ( DOT IDENTIFIER typeArgs?
      | arrayOrTypeArgs
      | nonBracketType
      | ELLIPSIS type?
      )?
    | ELLIPSIS type?
    | pointerType
    | bracketType
    | channelType
    | otherType
    | parenType
    ;

interfaceType
    : INTERFACE LBRACE interfaceElem? ( SEMI interfaceElem? )* RBRACE
    ;

// MethodElem or TypeElem.
interfaceElem
    : IDENTIFIER
      ( signature
      | DOT IDENTIFIER typeArgs? ( OR typeTerm )*
      | typeParameters signature? ( OR typeTerm )*
      | ( OR typeTerm )+
      )?
    | nonNameTerm ( OR typeTerm )*
    ;

typeElem
    : typeTerm ( OR typeTerm )*
    ;

typeTerm
    : TILDE? type
    ;

nonNameTerm
    : TILDE type
    | pointerType
    | bracketType
    | channelType
    | otherType
    | parenType
    ;

mapType
    : MAP LBRACK type RBRACK type
    ;

channelType
    : CHAN channelElement
    | ARROW CHAN type
    ;

// "chan<- T" and "chan T"; "<-" binds to the leftmost chan.
channelElement
    : ARROW type
    | typeName
    | pointerType
    | bracketType
    | CHAN channelElement
    | otherType
    | parenType
    ;

// Blocks

block
    : LBRACE statementList RBRACE
    ;

statementList
    : statement? ( SEMI statement? )*
    ;

// Declarations and scope

declaration
    : constDecl
    | typeDecl
    | varDecl
    ;

topLevelDecl
    : declaration
    | functionDecl
    ;

constDecl
    : CONST ( constSpec | LPAREN constSpec? ( SEMI constSpec? )* RPAREN )
    ;

constSpec
    : identifierList type? ( ASSIGN expressionList )?
    ;

identifierList
    : IDENTIFIER ( COMMA IDENTIFIER )*
    ;

expressionList
    : expression ( COMMA expression )*
    ;

typeDecl
    : TYPE ( typeSpec | LPAREN typeSpec? ( SEMI typeSpec? )* RPAREN )
    ;

// AliasDecl or TypeDef.
typeSpec
    : IDENTIFIER
      ( ASSIGN type
      | nonBracketType
      | LBRACK
        ( RBRACK type
        | ELLIPSIS RBRACK type
        | typeParameterOrLength ( COMMA typeParameterDecl? )* RBRACK ASSIGN? type
        )
      )
    ;

// The first thing in brackets after the name of a type: "type T[N*2]int", "type T[P *C] …".
typeParameterOrLength
    : IDENTIFIER
      ( arrayOrTypeArgs ( OR typeTerm )*
      | constraintAfterName
      | ( ( selector | arguments ) primarySuffix* )? ( binaryOp unaryOp* primaryExpr )*
      )
    | nonNameExpression
    ;

// An array length that starts with neither name nor '['. None that starts with a type is constant.
nonNameExpression
    : ( unaryOp+ primaryExpr
      | literal primarySuffix*
      | LPAREN expression RPAREN primarySuffix*
      | ( structType | interfaceType ) { markBrace(); } primarySuffix*
      )
      ( binaryOp unaryOp* primaryExpr )*
    ;

// A constraint that cannot be the continuation of an expression.
constraintAfterName
    : ( TILDE type | typeName | otherType | channelType ) ( OR typeTerm )*
    ;

typeParameters
    : LBRACK ( typeParameterDecl ( COMMA typeParameterDecl? )* )? RBRACK
    ;

typeParameterDecl
    : IDENTIFIER
      ( DOT IDENTIFIER typeArgs?
      | arrayOrTypeArgs
      | nonBracketType
      | TILDE type
      )?
      ( OR typeTerm )*
    | nonNameTerm ( OR typeTerm )*
    ;

varDecl
    : VAR ( varSpec | LPAREN varSpec? ( SEMI varSpec? )* RPAREN )
    ;

varSpec
    : identifierList ( type ( ASSIGN expressionList )? | ASSIGN expressionList )
    ;

// FunctionDecl or MethodDecl.
functionDecl
    : DECL_FUNC parameters? IDENTIFIER typeParameters? signature block?
    ;

// Expressions

expression
    : unaryOp* primaryExpr ( binaryOp unaryOp* primaryExpr )*
    ;

unaryOp
    : PLUS | MINUS | NOT | XOR | STAR | AND | ARROW | TILDE
    ;

binaryOp
    : LOR | LAND
    | EQL | NEQ | LSS | LEQ | GTR | GEQ
    | PLUS | MINUS | OR | XOR
    | STAR | SLASH | PERCENT | SHL | SHR | AND | AND_NOT
    ;

primaryExpr
    : ( IDENTIFIER
      | literal
      | LPAREN expression RPAREN
      | structType
      | interfaceType
      )
      { markBrace(); } primarySuffix*
    | FUNC signature { markBrace(); }
      ( ( EXPR_LBRACE statementList RBRACE | arguments ) primarySuffix* )?
    | ( LBRACK ( ELLIPSIS | expression )? RBRACK type | mapType | CHAN channelElement )
      { markBrace(); }
      ( ( literalValue | arguments ) primarySuffix* )?
    ;

literal
    : INT_LIT | FLOAT_LIT | IMAGINARY_LIT | RUNE_LIT | STRING_LIT
    ;

primarySuffix
    : ( selector | index | arguments | literalValue ) { markBrace(); }
    ;

// Selector or TypeAssertion.
selector
    : DOT ( IDENTIFIER | LPAREN ( TYPE | type ) RPAREN )
    ;

// Index, Slice or type arguments.
index
    : LBRACK
      ( expression ( COLON expression? ( COLON expression? )? | ( COMMA expression? )+ )?
      | COLON expression? ( COLON expression? )?
      )
      RBRACK
    ;

arguments
    : LPAREN ( argument ( COMMA argument? )* )? RPAREN
    ;

argument
    : expression ELLIPSIS?
    ;

literalValue
    : EXPR_LBRACE ( keyedElement ( COMMA keyedElement? )* )? RBRACE
    ;

keyedElement
    : element ( COLON element )?
    ;

element
    : expression
    | LBRACE ( keyedElement ( COMMA keyedElement? )* )? RBRACE
    ;

// Statements

statement
    : declaration
    | simpleStmt ( COLON statement? )?
    | goStmt
    | returnStmt
    | breakStmt
    | continueStmt
    | gotoStmt
    | fallthroughStmt
    | block
    | ifStmt
    | switchStmt
    | selectStmt
    | forStmt
    | deferStmt
    ;

// ExpressionStmt, SendStmt, IncDecStmt, Assignment or ShortVarDecl.
simpleStmt
    : expressionList
      ( assignOp expressionList
      | INC
      | DEC
      | ARROW expression
      )?
    ;

assignOp
    : ASSIGN | DEFINE
    | PLUS_ASSIGN | MINUS_ASSIGN | STAR_ASSIGN | SLASH_ASSIGN | PERCENT_ASSIGN
    | AND_ASSIGN | OR_ASSIGN | XOR_ASSIGN | SHL_ASSIGN | SHR_ASSIGN | AND_NOT_ASSIGN
    ;

ifStmt
    : IF simpleStmt? ( SEMI simpleStmt? )? block ( ELSE ( ifStmt | block ) )?
    ;

// ExprSwitchStmt or TypeSwitchStmt.
switchStmt
    : SWITCH simpleStmt? ( SEMI simpleStmt? )? LBRACE caseClause* RBRACE
    ;

caseClause
    : ( CASE expressionList | DEFAULT ) COLON statementList
    ;

forStmt
    : FOR ( rangeClause | forInit? ( SEMI simpleStmt? ( SEMI simpleStmt? )? )? ) block
    ;

rangeClause
    : RANGE expression
    ;

// The first part of a for header: an ordinary one, or "x, y := range z".
forInit
    : expressionList
      ( assignOp ( rangeClause | expressionList )
      | INC
      | DEC
      | ARROW expression
      )?
    ;

goStmt
    : GO primaryExpr
    ;

selectStmt
    : SELECT LBRACE commClause* RBRACE
    ;

commClause
    : ( CASE simpleStmt | DEFAULT ) COLON statementList
    ;

returnStmt
    : RETURN expressionList?
    ;

breakStmt
    : BREAK IDENTIFIER?
    ;

continueStmt
    : CONTINUE IDENTIFIER?
    ;

gotoStmt
    : GOTO IDENTIFIER
    ;

fallthroughStmt
    : FALLTHROUGH
    ;

deferStmt
    : DEFER primaryExpr
    ;
