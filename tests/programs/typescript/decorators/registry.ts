type Handler = (request: { path: string }) => string;
const routes = new Map<string, Handler>();
function get(path: string) {
  return (method: any, context: ClassMethodDecoratorContext<any>) => {
    context.addInitializer(function (this: any) { routes.set(path, method.bind(this)) });
  };
}
class Controller {
  private visits = 0;
  @get('/') index(): string { return `home ${++this.visits}` }
  @get('/about') about({ path }: { path: string }): string { return `about ${path} ${++this.visits}` }
}
new Controller();
for (const path of ['/', '/about', '/nowhere']) console.log(path, routes.get(path)?.({ path }) ?? 404);
export {};
