using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Validation;

/// <summary>The schema of the specification's section 5, with all additions made in its course.</summary>
internal static class Pets
{
    public static Schema Schema { get; } = SdlSchema.Build("""
        type Query {
          dog: Dog
          human: Human
          pet: Pet
          catOrDog: CatOrDog
          arguments: Arguments
          findDog(searchBy: FindDogInput): Dog
          findPet(by: PetBy!): Pet
          booleanList(booleanListArg: [Boolean!]): Boolean
          anything(value: Json): Json
          node: Node
        }
        type Mutation { addPet(pet: PetInput!): Pet }
        type Subscription {
          newMessage: Message
          disallowedSecondRootField: Boolean
        }
        scalar Json
        type Message { body: String sender: String }
        enum DogCommand { SIT DOWN HEEL }
        type Dog implements Pet {
          name: String!
          nickname: String
          barkVolume: Int
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }
        interface Sentient { name: String! }
        interface Pet { name: String! }
        type Alien implements Sentient { name: String! homePlanet: String }
        type Human implements Sentient { name: String! pets: [Pet!] friend: Human }
        enum CatCommand { JUMP }
        type Cat implements Pet {
          name: String!
          nickname: String
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          meowVolume: Int
          owner: Human
        }
        union CatOrDog = Cat | Dog
        union DogOrHuman = Dog | Human
        union HumanOrAlien = Human | Alien
        interface Node { id: ID! }
        interface Resource implements Node { id: ID! url: String }
        type Page implements Resource & Node { id: ID! url: String }
        type Arguments {
          multipleRequirements(x: Int!, y: Int!): Int!
          booleanArgField(booleanArg: Boolean): Boolean
          floatArgField(floatArg: Float): Float
          intArgField(intArg: Int): Int
          idArgField(idArg: ID): ID
          stringArgField(stringArg: String): String
          commandArgField(commandArg: DogCommand): Boolean
          nonNullBooleanArgField(nonNullBooleanArg: Boolean!): Boolean!
          booleanListArgField(booleanListArg: [Boolean]!): [Boolean]
          nonNullBooleanListField(nonNullBooleanListArg: [Boolean!]!): [Boolean]
          intListArgField(intListArg: [Int]): [Int]
          nestedListArgField(nestedListArg: [[Int!]]): Int
          optionalNonNullBooleanArgField(optionalBooleanArg: Boolean! = false): Boolean!
        }
        input FindDogInput { name: String owner: String age: Int = 3 tags: [String!] tagged: FindDogInput }
        input CatInput { name: String! nickname: String meowVolume: Int! = 1 }
        input DogInput { name: String! nickname: String barkVolume: Int }
        input PetInput @oneOf { cat: CatInput dog: DogInput }
        input PetBy @oneOf { id: ID name: String }
        directive @onQuery on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        directive @repeat(times: Int! = 1) repeatable on FIELD
        """);
}
