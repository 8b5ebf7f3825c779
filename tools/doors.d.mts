export interface DoorReport {
  modules: number
  imports: number
  problems: string[]
}
export function checkDoors(root: string): Promise<DoorReport>
export function unknownRooms(root: string): string[]
