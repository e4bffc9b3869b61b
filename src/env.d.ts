declare namespace App {
  interface Locals {
    /** Ids of the sources cited on the page, in the order of first use; their numbers follow from it. */
    citations?: string[];
  }
}
