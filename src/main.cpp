#include "src/commands/cli.hpp"

int main(int argc, char** argv) {
  return kneewise::run({argv + 1, argv + argc});
}
