/*
 * The lexical grammar of Go 1.26, after "Lexical elements" of the language specification.
 *
 * Two conventions keep the automaton small:
 *
 *  - The lexer reads bytes. Every byte of a character outside ASCII arrives as U+007F (see
 *    GoCharStream), so an identifier may hold any such character here; GoTokenSource checks that it
 *    is a Unicode letter or digit.
 *  - A rule named after a production matches what the specification allows and nothing else. The
 *    BAD_ rules match what a Go compiler reads as one literal and then rejects; the longest match
 *    wins, so they never take a valid literal. MalformedToken says what is wrong with one.
 *
 * Semicolons that the source omits are inserted by GoTokenSource, which also drops NEWLINE and
 * COMMENT tokens.
 */
lexer grammar GoLexer;

tokens {
    // A '{' that continues the expression before it: a literal value or the body of a function
    // literal. GoParserBase turns LBRACE into it.
    EXPR_LBRACE,
    // A 'func' that begins the declaration of a function, not a function type or literal.
    DECL_FUNC,
    // The first token of a result that could also follow a function type without one.
    RESULT_LPAREN, RESULT_STAR, RESULT_ARROW
}

// Keywords

BREAK       : 'break';
CASE        : 'case';
CHAN        : 'chan';
CONST       : 'const';
CONTINUE    : 'continue';
DEFAULT     : 'default';
DEFER       : 'defer';
ELSE        : 'else';
FALLTHROUGH : 'fallthrough';
FOR         : 'for';
FUNC        : 'func';
GO          : 'go';
GOTO        : 'goto';
IF          : 'if';
IMPORT      : 'import';
INTERFACE   : 'interface';
MAP         : 'map';
PACKAGE     : 'package';
RANGE       : 'range';
RETURN      : 'return';
SELECT      : 'select';
STRUCT      : 'struct';
SWITCH      : 'switch';
TYPE        : 'type';
VAR         : 'var';

// Identifiers

IDENTIFIER : LETTER ( LETTER | DECIMAL_DIGIT )*;

// Operators and punctuation

PLUS    : '+';
MINUS   : '-';
STAR    : '*';
SLASH   : '/';
PERCENT : '%';
AND     : '&';
OR      : '|';
XOR     : '^';
SHL     : '<<';
SHR     : '>>';
AND_NOT : '&^';

PLUS_ASSIGN    : '+=';
MINUS_ASSIGN   : '-=';
STAR_ASSIGN    : '*=';
SLASH_ASSIGN   : '/=';
PERCENT_ASSIGN : '%=';
AND_ASSIGN     : '&=';
OR_ASSIGN      : '|=';
XOR_ASSIGN     : '^=';
SHL_ASSIGN     : '<<=';
SHR_ASSIGN     : '>>=';
AND_NOT_ASSIGN : '&^=';

LAND  : '&&';
LOR   : '||';
ARROW : '<-';
INC   : '++';
DEC   : '--';

EQL : '==';
NEQ : '!=';
LSS : '<';
LEQ : '<=';
GTR : '>';
GEQ : '>=';

ASSIGN   : '=';
DEFINE   : ':=';
NOT      : '!';
TILDE    : '~';
ELLIPSIS : '...';

LPAREN : '(';
LBRACK : '[';
LBRACE : '{';
RPAREN : ')';
RBRACK : ']';
RBRACE : '}';
COMMA  : ',';
SEMI   : ';';
COLON  : ':';
DOT    : '.';

// Integer literals

INT_LIT : DECIMAL_LIT | BINARY_LIT | OCTAL_LIT | HEX_LIT;

fragment DECIMAL_LIT : '0' | [1-9] ( '_'? DECIMAL_DIGITS )?;
fragment BINARY_LIT  : '0' [bB] '_'? BINARY_DIGITS;
fragment OCTAL_LIT   : '0' [oO]? '_'? OCTAL_DIGITS;
fragment HEX_LIT     : '0' [xX] '_'? HEX_DIGITS;

fragment DECIMAL_DIGITS : DECIMAL_DIGIT ( '_'? DECIMAL_DIGIT )*;
fragment BINARY_DIGITS  : [01] ( '_'? [01] )*;
fragment OCTAL_DIGITS   : OCTAL_DIGIT ( '_'? OCTAL_DIGIT )*;
fragment HEX_DIGITS     : HEX_DIGIT ( '_'? HEX_DIGIT )*;

// Floating-point literals

FLOAT_LIT : DECIMAL_FLOAT_LIT | HEX_FLOAT_LIT;

fragment DECIMAL_FLOAT_LIT
    : DECIMAL_DIGITS '.' DECIMAL_DIGITS? DECIMAL_EXPONENT?
    | DECIMAL_DIGITS DECIMAL_EXPONENT
    | '.' DECIMAL_DIGITS DECIMAL_EXPONENT?
    ;
fragment DECIMAL_EXPONENT : [eE] [+-]? DECIMAL_DIGITS;

fragment HEX_FLOAT_LIT : '0' [xX] HEX_MANTISSA HEX_EXPONENT;
fragment HEX_MANTISSA
    : '_'? HEX_DIGITS '.' HEX_DIGITS?
    | '_'? HEX_DIGITS
    | '.' HEX_DIGITS
    ;
fragment HEX_EXPONENT : [pP] [+-]? DECIMAL_DIGITS;

// Imaginary literals

IMAGINARY_LIT : ( DECIMAL_DIGITS | INT_LIT | FLOAT_LIT ) 'i';

// Rune literals

RUNE_LIT
    : '\'' ( UNICODE_VALUE | BYTE_VALUE ) '\''
    | '\'' NON_ASCII NON_ASCII ( NON_ASCII NON_ASCII? )? '\''
    ;

fragment UNICODE_VALUE
    : ~['\\\n\u007F]
    | LITTLE_U_VALUE
    | BIG_U_VALUE
    | ESCAPED_CHAR
    | '\\\''
    ;
fragment BYTE_VALUE       : OCTAL_BYTE_VALUE | HEX_BYTE_VALUE;
fragment OCTAL_BYTE_VALUE : '\\' [0-3] OCTAL_DIGIT OCTAL_DIGIT;
fragment HEX_BYTE_VALUE   : '\\x' HEX_DIGIT HEX_DIGIT;

// Surrogate halves and values above 0x10FFFF are no Unicode code points.
fragment LITTLE_U_VALUE : '\\u' CODE_UNIT;
fragment BIG_U_VALUE
    : '\\U0000' CODE_UNIT
    | '\\U000' [1-9a-fA-F] HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT
    | '\\U0010' HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT
    ;
fragment CODE_UNIT
    : [0-9a-cA-CefEF] HEX_DIGIT HEX_DIGIT HEX_DIGIT
    | [dD] [0-7] HEX_DIGIT HEX_DIGIT
    ;
fragment ESCAPED_CHAR : '\\' [abfnrtv\\];

// String literals

STRING_LIT : RAW_STRING_LIT | INTERPRETED_STRING_LIT;

fragment RAW_STRING_LIT : '`' ~[`]* '`';
fragment INTERPRETED_STRING_LIT
    : '"'
      ( ~["\\\n] | ESCAPED_CHAR | '\\"' | BYTE_VALUE | LITTLE_U_VALUE | BIG_U_VALUE )*
      '"'
    ;

// Letters and digits

fragment LETTER        : [a-zA-Z_] | NON_ASCII;
fragment NON_ASCII     : '\u007F';
fragment DECIMAL_DIGIT : [0-9];
fragment OCTAL_DIGIT   : [0-7];
fragment HEX_DIGIT     : [0-9a-fA-F];

// White space and comments

WHITE_SPACE : [ \t\r]+ -> skip;
NEWLINE     : '\n' [ \t\r\n]*;
COMMENT     : '//' ~[\n]* | '/*' ( ~'*' | '*'+ ~[*/] )* '*'+ '/';

// What a Go compiler reads as one token and rejects

BAD_NUMBER
    : '0' [xX] ( HEX_DIGIT | '_' )* ( '.' ( HEX_DIGIT | '_' )* )? BAD_HEX_EXPONENT? 'i'?
    | '0' [oObB] BAD_DIGITS ( '.' BAD_DIGITS )? BAD_EXPONENT? 'i'?
    | DECIMAL_DIGIT BAD_DIGITS ( '.' BAD_DIGITS )? BAD_EXPONENT? 'i'?
    | '.' DECIMAL_DIGIT BAD_DIGITS BAD_EXPONENT? 'i'?
    ;
fragment BAD_DIGITS       : ( DECIMAL_DIGIT | '_' )*;
fragment BAD_EXPONENT     : [eEpP] [+-]? BAD_DIGITS;
fragment BAD_HEX_EXPONENT : [pP] [+-]? BAD_DIGITS;

BAD_RUNE    : '\'' ( ~['\\\n] | '\\' ~[\n] )* '\\'? '\''?;
BAD_STRING  : '"' ( ~["\\\n] | '\\' ~[\n] )* '\\'? '"'? | '`' ~[`]*;
BAD_COMMENT : '/*' ( ~'*' | '*'+ ~[*/] )* '*'*;
BAD_CHARACTER : .;
