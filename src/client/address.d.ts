/** The address of a script that is fetched before it is needed: `src/delivery/script-addresses.ts`. */
declare module '*.ts?address' {
  const address: string;
  export default address;
}
