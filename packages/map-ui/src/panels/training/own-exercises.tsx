export function OwnExercises() {
  return null;
}
