// Never run: the compiler reads it, and fails when the package's types are not found or have changed.
import { CodeExecutor, executeCode, executeJavaScript, executePython, SandglassError, type ExecutionRequest, type ExecutionResult, type LoadProgress } from 'sandglass';

const request: ExecutionRequest = {
  code: 'print(1)',
  language: 'py',
  args: ['a'],
  env: { A: 'b' },
  files: { 'data/a.txt': 'x', b: new Uint8Array(1) },
  collectFiles: true,
  workingDirectory: '/work',
  input: new Uint8Array(),
  limits: { timeoutMs: 1000 },
  signal: AbortSignal.timeout(1000),
  onOutput: ({ stream, text }) => console.log(stream === 'stderr', text.length),
};

export async function use(): Promise<string> {
  const results: ExecutionResult[] = [await executeCode(request), await executeCode('1', 'javascript', 10), await executePython('1', 'in'), await executeJavaScript('1')];
  const executor = new CodeExecutor({ languages: ['python'], poolSize: 2, limits: { maxMemoryMB: 64 }, prefetch: true, assets: { stdlibUrl: { python: '/a' } } });
  const onProgress = ({ loaded, total, phase }: LoadProgress) => console.log(loaded / total, phase === 'download');
  await executor.initialize({ onProgress, stdlib: true, languages: ['py'] });
  try {
    await executor.execute(request);
  } catch (error) {
    if (error instanceof SandglassError) return `${error.code}: ${error.message}`;
  } finally {
    executor.dispose();
  }
  // @ts-expect-error A language that there is not.
  await executeCode('1', 'cobol');
  const left: Uint8Array | undefined = results[0]?.files?.['b'];
  console.log(left?.length);
  return results.map((result) => `${result.status} ${result.exception?.line ?? 0}`).join();
}
