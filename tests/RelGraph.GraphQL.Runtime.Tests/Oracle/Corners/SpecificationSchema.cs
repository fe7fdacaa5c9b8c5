namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Corners;

/// <summary>A schema like the one that section 5 tells its examples with, and fields for the tables of coercion.</summary>
internal static class SpecificationSchema
{
    public const string Text = """
        type Query {
          dog: Dog
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          arguments: Arguments
          findDog(searchBy: FindDogInput): Dog
          findPet(by: PetBy!): Pet
          booleanList(list: [Boolean!]): Boolean
          int(a: Int): String
          intRequired(a: Int!): String
          intDefault(a: Int! = 5): String
          float(a: Float): String
          string(a: String): String
          boolean(a: Boolean): String
          id(a: ID): String
          command(a: DogCommand): String
          any(a: Any): String
          list(a: [Int]): String
          listRequired(a: [Int!]): String
          nested(a: [[Int]]): String
          example(a: ExampleInput): String
          one(a: One): String
          ones(a: [One!]): String
          defaults(a: Defaults = {b: 2}): String
          mustBe: Strict!
          maybe: Strict
          many: [Strict!]!
          chances: [[Int!]]
        }
        type Mutation { first(a: Int): Int! second(a: Int): Int third: Strict }
        type Subscription { newMessage: Message other: Int! }
        type Message { body: String sender: String }
        enum DogCommand { SIT DOWN HEEL }
        type Dog implements Pet { name: String! nickname: String barkVolume: Int doesKnowCommand(dogCommand: DogCommand!): Boolean! isHouseTrained(atOtherHomes: Boolean): Boolean! owner: Human }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] }
        enum CatCommand { JUMP }
        type Cat implements Pet { name: String! nickname: String doesKnowCommand(catCommand: CatCommand!): Boolean! meowVolume: Int }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean]!): [Boolean]
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }
        input FindDogInput { name: String owner: String }
        input PetBy @oneOf { id: ID name: String }
        input One @oneOf { a: String b: Int c: [Int!] d: One }
        input ExampleInput { a: String b: Int! }
        input Defaults { a: Int = 1 b: Int! = 3 c: [Int!]! = [4] d: Defaults e: String }
        scalar Any
        type Strict { must: Int! may: Int inner: Strict! list: [Int!]! maybe: Strict }
        directive @onField on FIELD
        directive @again(a: Int) repeatable on FIELD | QUERY
        directive @onVariable on VARIABLE_DEFINITION
        """;
}
