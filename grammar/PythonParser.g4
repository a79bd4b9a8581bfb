// The grammar of Python 3.13 (The Python Language Reference, chapters 6 to 10).
//
// Every decision looks at one token, so the generated parser is plain switches. What needs more is decided before
// (TokenFilter.cs) or after: the grammar accepts a little too much, and SyntaxBuilder refuses what Python refuses
// (what may be assigned to, the order of arguments and parameters, two commas in a row). Operators are parsed as one flat
// list and the builder knows their precedence: chains of any length are loops here, never recursion.
parser grammar PythonParser;

options { tokenVocab = PythonLexer; superClass = PythonParserBase; }

file : statement* EOF ;

evaluation : valueList NEWLINE* EOF ;

// ---- Statements ----

statement
    : simpleStatement (SEMI simpleStatement?)* NEWLINE   # SimpleLine
    | ifStatement                                        # Compound
    | whileStatement                                     # Compound
    | forStatement                                       # Compound
    | tryStatement                                       # Compound
    | withStatement                                      # Compound
    | matchStatement                                     # Compound
    | functionDefinition                                 # Compound
    | classDefinition                                    # Compound
    | ASYNC (functionDefinition | forStatement | withStatement)  # Async
    | (AT namedExpression NEWLINE)+ (functionDefinition | classDefinition | ASYNC functionDefinition)  # Decorated
    ;

block
    : simpleStatement (SEMI simpleStatement?)* NEWLINE
    | NEWLINE INDENT statement+ DEDENT
    ;

simpleStatement
    : valueList (assignment | augmentedAssignment | annotation)?  # ExpressionStatement
    | PASS                                                        # Pass
    | BREAK                                                       # Break
    | CONTINUE                                                    # Continue
    | RETURN valueList?                                           # Return
    | RAISE (expression (FROM expression)?)?                      # Raise
    | GLOBAL NAME (COMMA NAME)*                                   # Global
    | NONLOCAL NAME (COMMA NAME)*                                 # Nonlocal
    | DEL targetList                                              # Delete
    | ASSERT expression (COMMA expression)?                       # Assert
    | IMPORT dottedAs (COMMA dottedAs)*                           # Import
    | FROM (DOT | ELLIPSIS)* dottedName? IMPORT importNames       # ImportFrom
    | TYPE NAME typeParameters? EQUAL expression                  # TypeAlias
    ;

assignment : (EQUAL valueList)+ ;

augmentedAssignment
    : ( PLUSEQUAL | MINEQUAL | STAREQUAL | SLASHEQUAL | DOUBLESLASHEQUAL | PERCENTEQUAL | ATEQUAL | AMPEREQUAL
      | VBAREQUAL | CIRCUMFLEXEQUAL | LEFTSHIFTEQUAL | RIGHTSHIFTEQUAL | DOUBLESTAREQUAL ) valueList
    ;

annotation : COLON expression (EQUAL valueList)? ;

dottedName : NAME (DOT NAME)* ;

dottedAs : dottedName (AS NAME)? ;

importNames : STAR | LPAR importAs (COMMA importAs?)* RPAR | importAs (COMMA importAs?)* ;

importAs : NAME (AS NAME)? ;

ifStatement : IF namedExpression COLON block (ELIF namedExpression COLON block)* elseBlock? ;

whileStatement : WHILE namedExpression COLON block elseBlock? ;

forStatement : FOR targetList IN valueList COLON block elseBlock? ;

elseBlock : ELSE COLON block ;

tryStatement : TRY COLON block (exceptBlock+ elseBlock? finallyBlock? | finallyBlock) ;

exceptBlock : EXCEPT STAR? (expression (AS NAME)?)? COLON block ;

finallyBlock : FINALLY COLON block ;

withStatement
    : WITH (WITH_LPAR withItem (COMMA withItem?)* RPAR | withItem (COMMA withItem)*) COLON block
    ;

withItem : expression (AS STAR? bitwiseOr)? ;

// ---- Definitions ----

functionDefinition
    : DEF NAME typeParameters? LPAR parameters? RPAR (ARROW expression)? COLON block
    ;

parameters : parameter (COMMA parameter?)* ;

parameter
    : SLASH
    | STAR (NAME (COLON (STAR bitwiseOr | expression))? (EQUAL expression)?)?
    | DOUBLESTAR NAME (COLON expression)? (EQUAL expression)?
    | NAME (COLON expression)? (EQUAL expression)?
    ;

classDefinition : CLASS NAME typeParameters? (LPAR arguments? RPAR)? COLON block ;

typeParameters : LSQB typeParameter (COMMA typeParameter?)* RSQB ;

typeParameter
    : NAME (COLON expression)? (EQUAL expression)?
    | STAR NAME (COLON expression)? (EQUAL (STAR bitwiseOr | expression))?
    | DOUBLESTAR NAME (COLON expression)? (EQUAL expression)?
    ;

// ---- Patterns ----

matchStatement : MATCH namedList COLON NEWLINE INDENT caseBlock+ DEDENT ;

caseBlock : CASE patterns (IF namedExpression)? COLON block ;

patterns : patternItem (COMMA patternItem?)* ;

patternItem : STAR NAME | pattern ;

pattern : closedPattern (VBAR closedPattern)* (AS NAME)? ;

closedPattern
    : MINUS? NUMBER ((PLUS | MINUS) NUMBER)?                     # NumberPattern
    | strings                                                    # StringPattern
    | (NONE | TRUE | FALSE)                                      # SingletonPattern
    | NAME (DOT NAME)* (LPAR (classArgument (COMMA classArgument?)*)? RPAR)?  # NamePattern
    | LPAR patterns? RPAR                                        # GroupPattern
    | LSQB patterns? RSQB                                        # SequencePattern
    | LBRACE (mappingItem (COMMA mappingItem?)*)? RBRACE         # MappingPattern
    ;

classArgument : pattern (EQUAL pattern)? ;

mappingItem : DOUBLESTAR NAME | closedPattern COLON pattern ;

// ---- Expressions ----

// What stands as a statement, to the right of `=`, after `return` ...: a yield, or one or more expressions.
valueList
    : yieldExpression
    | (STAR bitwiseOr | expression) (COMMA (STAR bitwiseOr | expression)?)*
    ;

namedList : namedItem (COMMA namedItem?)* ;

namedItem : STAR bitwiseOr | expression (COLONEQUAL expression)? ;

targetList : STAR? bitwiseOr (COMMA (STAR? bitwiseOr)?)* ;

yieldExpression
    : YIELD (FROM expression | (STAR bitwiseOr | expression) (COMMA (STAR bitwiseOr | expression)?)*)?
    ;

namedExpression : expression (COLONEQUAL expression)? ;

expression
    : operand
      ( ( OR | AND | IN | NOT_IN | IS | IS_NOT | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL
       | VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH
       | PERCENT | AT | DOUBLESTAR ) operand )*
      (IF disjunction ELSE expression)?
    | lambda
    ;

disjunction
    : operand
      ( ( OR | AND | IN | NOT_IN | IS | IS_NOT | LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL
       | VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH
       | PERCENT | AT | DOUBLESTAR ) operand )*
    ;

// An expression without comparisons, `not`, `and`, `or`, `if` (Python's `bitwise_or`): what may follow a star or stand
// between `for` and `in`.
bitwiseOr
    : operand
      ( ( VBAR | CIRCUMFLEX | AMPER | LEFTSHIFT | RIGHTSHIFT | PLUS | MINUS | STAR | SLASH | DOUBLESLASH
       | PERCENT | AT | DOUBLESTAR ) operand )*
    ;

operand
    : (MINUS | PLUS | TILDE | NOT | AWAIT)*
      (NAME | NUMBER | NONE | TRUE | FALSE | ELLIPSIS | strings | parenthesized | listDisplay | braces)
      (DOT NAME | LPAR arguments? RPAR | LSQB slices RSQB)*
    ;

lambda : LAMBDA lambdaParameters? COLON expression ;

lambdaParameters : lambdaParameter (COMMA lambdaParameter?)* ;

lambdaParameter
    : SLASH
    | STAR (NAME (EQUAL expression)?)?
    | DOUBLESTAR NAME (EQUAL expression)?
    | NAME (EQUAL expression)?
    ;

parenthesized : LPAR (yieldExpression | namedItem (comprehension+ | (COMMA namedItem?)*))? RPAR ;

listDisplay : LSQB (namedItem (comprehension+ | (COMMA namedItem?)*))? RSQB ;

braces : LBRACE (braceItem (comprehension+ | (COMMA braceItem?)*))? RBRACE ;

braceItem
    : DOUBLESTAR bitwiseOr
    | STAR bitwiseOr
    | expression (COLON expression | COLONEQUAL expression)?
    ;

comprehension : ASYNC? FOR targetList IN disjunction (IF disjunction)* ;

arguments : argument (COMMA argument?)* ;

argument
    : STAR expression
    | DOUBLESTAR expression
    | expression (COLONEQUAL expression | EQUAL expression | comprehension+)?
    ;

slices : slice (COMMA slice?)* ;

slice
    : STAR expression
    | COLON expression? (COLON expression?)?
    | expression (COLONEQUAL expression | COLON expression? (COLON expression?)?)?
    ;

strings : (STRING | formattedString)+ ;

formattedString : FSTRING_START (FSTRING_MIDDLE | replacementField)* FSTRING_END ;

replacementField : LBRACE valueList EQUAL? (EXCLAMATION NAME)? (COLON formatSpec)? RBRACE ;

formatSpec : (FSTRING_MIDDLE | replacementField)* ;
