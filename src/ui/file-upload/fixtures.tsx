import type { Fixture } from '../design/fixture.ts'
import { FileUpload } from './file-upload.tsx'

export const fixtures: Fixture[] = [
  {
    name: 'plain',
    show: () => (
      <FileUpload
        name="photo"
        id="photo-1"
        label="A photo of you"
        hint="JPEG or PNG, up to 5 MB."
        accept="image/jpeg,image/png"
      />
    ),
  },
]
